// @ts-check
import { html } from '../http/html.js';

/**
 * The frame of every page.
 * @param {{ title: string, content: import('../http/html.js').Html, signedIn: boolean }} page
 */
export function layout({ title, content, signedIn }) {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Larkspur</title>
<link rel="icon" href="/icon.svg">
<link rel="stylesheet" href="/style.css">
</head>
<body>
<header class="bar">
  <a class="brand" href="/"><img src="/icon.svg" alt="" width="28" height="28">Larkspur</a>
  <nav>${signedIn ? signOut() : links()}</nav>
</header>
<main>${content}</main>
<footer>A demo application: it keeps everything in memory.</footer>
</body>
</html>
`;
}

function links() {
  return html`<a href="/password-login">Log in</a><a class="pill" href="/signup">Sign up</a>`;
}

function signOut() {
  return html`<form method="post" action="/sign-out"><button class="plain">Sign out</button></form>`;
}
