"""An agent in Python that needs just the standard library: it signs up and reads its own mail.

    PLAYWRIGHT_INBOX_URL=http://127.0.0.1:1080 DEMO_URL=http://127.0.0.1:3000 python3 examples/agent.py
"""

import json
import os
import urllib.parse
import urllib.request
from http.cookiejar import CookieJar

INBOX_URL = os.environ.get("PLAYWRIGHT_INBOX_URL", "http://127.0.0.1:1080")
API_KEY = os.environ.get("PLAYWRIGHT_INBOX_API_KEY", "")
APP_URL = os.environ["DEMO_URL"]


def inbox_api(method, path, body=None):
    """Sends a request to the mail server and returns its JSON."""
    request = urllib.request.Request(
        INBOX_URL + path,
        method=method,
        data=None if body is None else json.dumps(body).encode(),
        headers={"X-API-Key": API_KEY, "Content-Type": "application/json"},
    )
    with urllib.request.urlopen(request, timeout=130) as response:
        return json.loads(response.read() or "null")


def main():
    browser = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(CookieJar()))

    def submit(path, **fields):
        data = urllib.parse.urlencode(fields).encode()
        with browser.open(APP_URL + path, data) as response:
            return response.read().decode()

    inbox = inbox_api("POST", "/v1/inboxes", {"ttl": 600})
    submit("/signup", email=inbox["email"], password="correct horse battery staple")
    # One request, answered as soon as the mail arrives.
    otp = inbox_api("GET", f"/v1/inboxes/{inbox['id']}/code?timeout=60")
    page = submit("/signup/code", code=otp["code"])
    welcome = f"Welcome, {inbox['email']}"
    print(welcome if welcome in page else f"the code {otp['code']} was not taken")
    inbox_api("DELETE", f"/v1/inboxes/{inbox['id']}")


if __name__ == "__main__":
    main()
