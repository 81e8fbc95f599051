// The file is made of the README when the project is.
import readme from './playwright.config.js';

// The configuration of the README, with the browser of this machine.
export default {
  ...readme,
  reporter: 'list',
  use: {
    ...readme.use,
    launchOptions: JSON.parse(process.env['CHROMIUM_LAUNCH_OPTIONS'] ?? '{}'),
  },
};
