// @ts-check
import { createSender } from './senders.js';

const sender = createSender();

process.on('message', (/** @type {import('./senders.js').Order} */ order) => {
  const raw = Buffer.from(order.raw);
  sender.send({ ...order, raw }).then(
    (sent) => process.send?.(sent),
    (error) => process.send?.({ error: String(error) }),
  );
});
process.once('disconnect', () => process.exit(0));
