"""Receives a webhook for each mail and prints its code, with nothing but Python's standard library.

    PLAYWRIGHT_INBOX_URL=http://127.0.0.1:1080 python3 examples/webhook.py
"""

import hashlib
import hmac
import json
import os
import urllib.request
from http.server import BaseHTTPRequestHandler, HTTPServer

INBOX_URL = os.environ.get("PLAYWRIGHT_INBOX_URL", "http://127.0.0.1:1080")


def is_genuine(secret, headers, body):
    signed = headers["X-Webhook-Timestamp"].encode() + b"." + body
    expected = "v1=" + hmac.new(secret.encode(), signed, hashlib.sha256).hexdigest()
    return hmac.compare_digest(expected, headers["X-Webhook-Signature"])


def make_webhook(url):
    """Registers the webhook and returns the secret that its requests are signed with."""
    request = urllib.request.Request(
        f"{INBOX_URL}/v1/webhooks", method="POST", data=json.dumps({"url": url}).encode()
    )
    with urllib.request.urlopen(request) as response:
        return json.load(response)["secret"]


class Receiver(BaseHTTPRequestHandler):
    secret = ""

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        genuine = is_genuine(self.secret, self.headers, body)
        self.send_response(204 if genuine else 403)
        self.end_headers()
        if genuine:
            print(json.loads(body)["message"]["code"], flush=True)

    def log_message(self, *_):
        """Suppresses the log line of each request."""


server = HTTPServer(("127.0.0.1", 0), Receiver)
Receiver.secret = make_webhook(f"http://127.0.0.1:{server.server_port}/mail")
print(f"called at port {server.server_port}", flush=True)
server.serve_forever()
