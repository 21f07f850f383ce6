import { Hono } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Database } from '../database.js';
import { COOKIE, type Env, formOf, signedIn } from '../guards.js';
import { signInPage } from '../pages/sign-in.js';
import type { Visits } from '../visits.js';

export function signIn(db: Database, visits: Visits): Hono<Env> {
  const app = new Hono<Env>();

  app.get('/sign-in', (context) => context.html(signInPage()));

  app.post('/sign-in', async (context) => {
    const { email, password } = await context.req.parseBody();
    const token = await visits.signIn(String(email ?? ''), String(password ?? ''));
    // The same words whichever of the two is wrong: nobody learns who works here.
    if (!token) return context.html(signInPage('This address and password do not belong together.'), 401);
    const { hostname, protocol } = new URL(context.req.url);
    setCookie(context, COOKIE, token, {
      httpOnly: true,
      sameSite: 'Lax',
      path: '/',
      // On this very machine there is no TLS, and no line to listen on.
      secure: protocol === 'https:' || hostname !== '127.0.0.1',
    });
    return context.redirect('/', 303);
  });

  app.post('/sign-out', signedIn(visits), async (context) => {
    if (!(await formOf(context))) return context.text('This form is out of date.', 403);
    await visits.signOut(getCookie(context, COOKIE) ?? '');
    deleteCookie(context, COOKIE, { path: '/' });
    await db.audit(context.var.visit.person.id, 'signed out');
    return context.redirect('/sign-in', 303);
  });

  return app;
}
