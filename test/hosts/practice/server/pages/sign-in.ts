import { html } from 'hono/html';
import { type Html, layout } from './layout.js';

export const signInPage = (problem?: string): Html =>
  layout({
    title: 'Sign in',
    body: html`
      <form class="card sign-in" method="post" action="/sign-in">
        <h1>Good to see you</h1>
        ${problem ? html`<p class="problem" role="alert">${problem}</p>` : ''}
        <label>E-mail <input type="email" name="email" autocomplete="username" required autofocus /></label>
        <label>Password <input type="password" name="password" autocomplete="current-password" required /></label>
        <button class="main">Sign in</button>
      </form>
    `,
  });
