// @ts-check
/** The entry for specs, scripts and fixtures that start the demo application themselves. */
export { startApp } from './start-app.js';
