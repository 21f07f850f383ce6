import type { ModelAdapter } from '@evenfall/ai-client';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { secureHeaders } from 'hono/secure-headers';
import { Chart } from './chart.js';
import type { Database } from './database.js';
import { type Env, sameOrigin, signedIn } from './guards.js';
import { charts } from './routes/charts.js';
import { drafts } from './routes/drafts.js';
import { model as modelRoutes } from './routes/model.js';
import { notes } from './routes/notes.js';
import { signIn } from './routes/sign-in.js';
import { Visits } from './visits.js';

/** Everything the practice answers. Fetch-standard: any server can run it. */
export function practice(db: Database, model: ModelAdapter): Hono<Env> {
  const chart = new Chart(db);
  const visits = new Visits(db);
  const app = new Hono<Env>();

  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        // Where words of a note may go: here, and nowhere else.
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
        requireTrustedTypesFor: ["'script'"],
      },
      // Not `no-referrer`: a form would then say `Origin: null`, like one of another site.
      referrerPolicy: 'same-origin',
    }),
  );
  app.use('/assets/*', serveStatic({ root: 'dist', rewriteRequestPath: (path) => path.replace('/assets', '') }));
  app.get('/favicon.ico', (context) => context.body(null, 204));
  app.use(async (context, next) => {
    await next();
    context.header('cache-control', 'no-store');
  });
  app.use(sameOrigin);

  app.route('/', signIn(db, visits));
  app.use(signedIn(visits));
  app.route('/', charts(db, chart));
  app.route('/', notes(db, chart));
  app.route('/api/drafts', drafts(db));
  app.route('/api', modelRoutes(db, chart, visits, model));

  app.onError((error, context) => {
    // The name of an error says enough, and holds no text of anybody.
    console.error(error.name, context.req.method, context.req.routePath);
    return context.text('Something went wrong here. Nothing that was saved is lost.', 500);
  });
  return app;
}
