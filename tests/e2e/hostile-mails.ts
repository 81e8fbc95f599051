/** Returns the URL of a name, which a hostile mail tries to reach. */
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
  'escaped-colon': (to) =>
    `<p style="background: image-set('${escapeCss(to('escaped-colon'))}' 1x)">x</p>`,
  'escaped-string-import': (to) =>
    `<style>@import "${escapeCss(to('escaped-string-import'))}";</style>`,
  'escaped-url-import': (to) =>
    `<style>@\\49\\6dport/**/URL(${escapeCss(to('escaped-url-import'))});</style>`,
  'webkit-image-set': (to) =>
    `<p style="background: -webkit-image-set('${to('webkit-image-set')}' 1x)">x</p>`,
  'image-set-of-variable': (to) =>
    `<p style="--x: '${to('image-set-of-variable')}'; background: image-set(var(--x) 1x)">x</p>`,
  'image-set-of-relative': (to) =>
    `<base href="${to('image-set-of-relative')}/"><p style="background: image-set('x.png' 1x)">x</p>`,
  'cross-fade': (to) =>
    `<p style="background: -webkit-cross-fade(url('${to('cross-fade')}'), url(data:,), 50%)">x</p>`,
  'url-of-variable': (to) =>
    `<p style="--x: url(${to('url-of-variable')}); background: var(--x)">x</p>`,
  cursor: (to) => `<p style="cursor: url('${to('cursor')}'), auto">x</p>`,
  content: (to) => `<style>p::before { content: url('${to('content')}') }</style><p>x</p>`,
  mask: (to) => `<p style="mask: url('${to('mask')}')">x</p>`,
  'border-image': (to) =>
    `<p style="border: 9px solid; border-image: url(${to('border-image')}) 9">x</p>`,
  'broken-string': (to) =>
    `<style>p { color: "\n} p { background: url(${to('broken-string')}) }</style><p>x</p>`,
  'sheet-of-data': (to) =>
    `<link rel="stylesheet" href="data:text/css,@import%20'${to('sheet-of-data')}'">`,
  'import-of-data': (to) =>
    `<style>@import "data:text/css,@import '${to('import-of-data')}'";</style>`,
  'preload-set': (to) => `<link rel="preload" as="image" imagesrcset="${to('preload-set')} 1x">`,
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

function escapeCss(url: string): string {
  return url.replace(':', '\\3a ').replaceAll('/', '\\2f ');
}
