// Tries every way a page has to get at a server; evaluated in pages, as an expression.
async (target) => {
  const read = async (path, init) => {
    try {
      return (await fetch(target + path, init)).ok;
    } catch {
      return false;
    }
  };
  const opens = (path) =>
    new Promise((resolve) => {
      const socket = new WebSocket(target.replace('http:', 'ws:') + path);
      socket.onopen = () => resolve(true);
      socket.onerror = () => resolve(false);
    });
  const shows = (tag, path) =>
    new Promise((resolve) => {
      const element = document.createElement(tag);
      element.onload = () => resolve(true);
      element.onerror = () => resolve(false);
      element.src = target + path;
      document.body.append(element);
    });
  return {
    'reads a list': await read('/v1/messages'),
    'reads the configuration': await read('/v1/config'),
    'makes an inbox': await read('/v1/inboxes', { method: 'POST', body: '{}' }),
    'makes an inbox blindly': await read('/v1/inboxes', { method: 'POST', mode: 'no-cors' }),
    'opens the WebSocket': await opens('/v1/ws'),
    'opens the channel of workers': await opens('/v1/channel?client=x'),
    'shows it as an image': await shows('img', '/v1/config'),
    'runs it as a script': await shows('script', '/v1/config'),
  };
};
