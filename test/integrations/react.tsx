import type {} from '@evenfall/editor/react';

/** What a host in React writes, and what the compiler has to refuse. */
export const page = (
  <form>
    <evenfall-editor
      format="dap"
      value={null}
      aiClient={undefined}
      className="note"
      onevenfall-change={({ detail }) => {
        const sections: readonly string[] = detail.sections;
        return sections;
      }}
      onevenfall-sign={({ detail }) => detail.note.signature.signedAt}
    />
    <evenfall-checklist for="note" />
    {/* @ts-expect-error: a format is a name */}
    <evenfall-editor format={3} />
    {/* @ts-expect-error: no such property */}
    <evenfall-editor formatt="dap" />
  </form>
);
