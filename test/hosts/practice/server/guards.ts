import type { Context, MiddlewareHandler } from 'hono';
import { getCookie } from 'hono/cookie';
import { isFormToken, type Visit, type Visits } from './visits.js';

export interface Env {
  Variables: { visit: Visit };
}

export const COOKIE = 'visit';

/** The token of a request that is not in Hono's hands. */
export const tokenOf = ({ headers }: Request): string | undefined =>
  /(?:^|;\s*)visit=([\w-]+)/.exec(headers.get('cookie') ?? '')?.[1];

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Nothing is changed for a page of another site: the browser says where a request comes from, and cannot be made to lie. */
export const sameOrigin: MiddlewareHandler = async (context, next) => {
  if (!SAFE.has(context.req.method)) {
    const origin = context.req.header('origin');
    if (!origin || hostOf(origin) !== context.req.header('host'))
      return context.text('Another site asked for this.', 403);
  }
  return next();
};

/** Whoever has not signed in gets there first; a script is told so. */
export const signedIn =
  (visits: Visits): MiddlewareHandler<Env> =>
  async (context, next) => {
    const visit = await visits.of(getCookie(context, COOKIE));
    if (!visit) return context.req.path.startsWith('/api/') ? context.body(null, 401) : context.redirect('/sign-in');
    context.set('visit', visit);
    return next();
  };

/** The fields of a form of ours; undefined where its token is not the one of this visit. */
export async function formOf(context: Context<Env>): Promise<Record<string, unknown> | undefined> {
  const fields = await context.req.parseBody();
  return isFormToken(context.var.visit, fields.token) ? fields : undefined;
}

function hostOf(origin: string): string | undefined {
  try {
    return new URL(origin).host;
  } catch {
    return undefined; // `null`: a page that hides where it is from
  }
}
