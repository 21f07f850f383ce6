import { EvenfallEditor } from '@evenfall/editor';

type Runtime = ReturnType<EvenfallEditor['loadRuntime']>;

/** An editor whose runtime is on its way for good, as on a slow line. */
class OpeningEditor extends EvenfallEditor {
  protected override loadRuntime(): Runtime {
    return new Promise(() => {});
  }
}

/** An editor whose runtime cannot be fetched, as without a line. */
class UnreachableEditor extends EvenfallEditor {
  protected override loadRuntime(): Runtime {
    return Promise.reject(new TypeError('Failed to fetch dynamically imported module'));
  }
}

if (!customElements.get('opening-editor')) customElements.define('opening-editor', OpeningEditor);
if (!customElements.get('unreachable-editor')) customElements.define('unreachable-editor', UnreachableEditor);
