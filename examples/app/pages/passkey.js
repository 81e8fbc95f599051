// @ts-check
/** Asks the browser for a passkey, and sends what it answers as a form. */

const form = /** @type {HTMLFormElement} */ (document.querySelector('form[data-passkey]'));
const challenge = bytes(form.dataset['challenge'] ?? '');
const user = form.dataset['user'];

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const answer = await (user ? create(user) : get());
  for (const [name, value] of Object.entries(answer)) {
    const field = document.createElement('input');
    Object.assign(field, { type: 'hidden', name, value });
    form.append(field);
  }
  form.submit();
});

/** @param {string} name */
async function create(name) {
  const credential = /** @type {PublicKeyCredential} */ (
    await navigator.credentials.create({
      publicKey: {
        challenge,
        rp: { name: 'Larkspur' },
        user: { id: new TextEncoder().encode(name), name, displayName: name },
        pubKeyCredParams: [{ type: 'public-key', alg: -7 }],
        authenticatorSelection: { residentKey: 'required' },
      },
    })
  );
  const response = /** @type {AuthenticatorAttestationResponse} */ (credential.response);
  const key = response.getPublicKey();
  return {
    id: credential.id,
    clientData: text(response.clientDataJSON),
    publicKey: text(key ?? new ArrayBuffer(0)),
  };
}

async function get() {
  const credential = /** @type {PublicKeyCredential} */ (
    await navigator.credentials.get({ publicKey: { challenge } })
  );
  const response = /** @type {AuthenticatorAssertionResponse} */ (credential.response);
  return {
    id: credential.id,
    clientData: text(response.clientDataJSON),
    authenticatorData: text(response.authenticatorData),
    signature: text(response.signature),
  };
}

/** @param {string} base64 */
function bytes(base64) {
  return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
}

/** @param {ArrayBuffer} buffer */
function text(buffer) {
  return btoa(String.fromCharCode(...new Uint8Array(buffer)));
}
