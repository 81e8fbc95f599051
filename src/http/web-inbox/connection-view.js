import { button, element, fill } from './dom.js';

/** @import { LiveConnection } from './live-connection.js' */

const LABELS = { live: 'Live', connecting: 'Connecting…', lost: 'Not connected' };

/**
 * Shows whether the page is connected, with a button to reconnect now if it isn't.
 * @param {HTMLElement} box
 * @param {LiveConnection} connection
 */
export function showConnection(box, connection) {
  const draw = () => {
    const { state } = connection;
    // A screen reader would read out each attempt.
    if (state === 'connecting' && box.dataset['state'] === 'lost') return;
    if (state === box.dataset['state']) return;
    box.dataset['state'] = state;
    const retry = button({ class: 'small', click: () => connection.retry() }, 'Reconnect');
    fill(box, element('span.dot'), LABELS[state], state === 'lost' && retry);
  };
  connection.addEventListener('state', draw);
  draw();
}
