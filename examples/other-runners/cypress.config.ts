import { defineConfig } from 'cypress';
import { InboxClient } from 'playwright-inbox/client';

const client = new InboxClient();

export default defineConfig({
  e2e: {
    setupNodeEvents(on) {
      on('task', {
        async createInbox() {
          const { id, email } = await client.inboxes.create();
          return { id, email };
        },
        async waitForCode(inboxId: string) {
          return (await client.messages.waitForOTP({ inboxId })).code;
        },
      });
    },
  },
});
