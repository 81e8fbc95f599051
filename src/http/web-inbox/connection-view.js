import { element, fill } from './dom.js';

/** @import { LiveConnection } from './live-connection.js' */

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
    if (name === 'live') fill(box, element('span', { class: 'dot' }), 'Live');
    else if (name === 'connecting') fill(box, element('span', { class: 'dot' }), 'Connecting…');
    else
      fill(
        box,
        element('span', { class: 'dot' }),
        'Not connected',
        element(
          'button',
          { type: 'button', class: 'small', click: () => connection.retry() },
          'Reconnect',
        ),
      );
  };
  connection.addEventListener('state', draw);
  draw();
}
