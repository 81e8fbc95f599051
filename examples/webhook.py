"""Prints the code of each mail, which a webhook hands over. Needs `pip install standardwebhooks`.

    PLAYWRIGHT_INBOX_URL=http://127.0.0.1:1080 python3 examples/webhook.py
"""

import json
import os
import urllib.request
from http.server import BaseHTTPRequestHandler, HTTPServer

from standardwebhooks import Webhook, WebhookVerificationError

INBOX_URL = os.environ.get("PLAYWRIGHT_INBOX_URL", "http://127.0.0.1:1080")


def make_webhook(url):
    """Asks to be called, and returns the secret that the calls are signed with."""
    request = urllib.request.Request(
        f"{INBOX_URL}/v1/webhooks", method="POST", data=json.dumps({"url": url}).encode()
    )
    with urllib.request.urlopen(request) as response:
        return json.load(response)["secret"]


class Receiver(BaseHTTPRequestHandler):
    secret = ""

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        try:
            event = Webhook(self.secret).verify(body, dict(self.headers.items()))
        except WebhookVerificationError:
            return self.answer(403)
        self.answer(204)
        print(event["message"]["code"], flush=True)

    def answer(self, status):
        self.send_response(status)
        self.end_headers()

    def log_message(self, *_):
        """Logs no calls."""


server = HTTPServer(("127.0.0.1", 0), Receiver)
Receiver.secret = make_webhook(f"http://127.0.0.1:{server.server_port}/mail")
print(f"called at port {server.server_port}", flush=True)
server.serve_forever()
