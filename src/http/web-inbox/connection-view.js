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
    const { name } = connection.state;
    // A screen reader would read out each attempt.
    if (name === 'connecting' && box.dataset['state'] === 'lost') return;
    if (name === box.dataset['state']) return;
    box.dataset['state'] = name;
    const retry = button({ class: 'small', click: () => connection.retry() }, 'Reconnect');
    fill(box, element('span.dot'), LABELS[name], name === 'lost' && retry);
  };
  connection.addEventListener('state', draw);
  draw();
}
