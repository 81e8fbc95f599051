import { element, fill } from './element.js';

/** @import { LiveConnection } from './live-connection.js' */

/**
 * Says whether mail is shown as it comes; if not, that it will be tried again, and offers to try now.
 * @param {HTMLElement} box
 * @param {LiveConnection} connection
 */
export function showConnection(box, connection) {
  const draw = () => {
    const { name } = connection.state;
    // Each try would be read out: it is still lost until it is live.
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
          'Try now',
        ),
      );
  };
  connection.addEventListener('state', draw);
  draw();
}
