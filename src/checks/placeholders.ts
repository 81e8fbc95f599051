/** Finds what a template has left in a text: `{{ name }}`, `${name}`, `<%= name %>`, `[object Object]`, `undefined`. */
export const PLACEHOLDER: RegExp =
  /\{\{[^{}]{0,80}\}\}|\{%[^%]{1,80}%\}|\$\{[^{}]{1,80}\}|<%[^%]{1,80}%>|\[object \w+\]|(?<![\w.-])(?:undefined|NaN)(?![\w.-])/;
