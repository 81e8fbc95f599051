from __future__ import annotations

import json
import os
import re
import threading
import urllib.request
from urllib.parse import urlsplit

import pytest
from conftest import CODE, Send

import playwright_inbox
from playwright_inbox import InboxClient

client = InboxClient()


def test_waits_for_the_code_of_a_fresh_address(send: Send) -> None:
    with client.inboxes.create(label="Sign up", ttl=60) as inbox:
        assert re.fullmatch(r"sign-up-\w+@inbox\.example\.com", inbox.email)
        threading.Timer(0.2, send, [inbox.email]).start()
        otp = client.messages.wait_for_otp(inbox_id=inbox.id, timeout=20)
        assert otp.code == CODE
        assert otp.message.sender == "Acme <hello@acme.test>"
        assert otp.message.codes[0].evidence[0].rule
        assert otp.message.received_at >= inbox.created_at
    with pytest.raises(playwright_inbox.InboxClosedError, match="it was deleted"):
        client.inboxes.get(inbox.id)


def test_waits_for_a_link_and_for_a_message(send: Send) -> None:
    with client.inboxes.create() as inbox:
        send(inbox.email, "Confirm", "Confirm your address: https://app.acme.test/confirm?token=x7k2m9qd")
        found = client.messages.wait_for_link(inbox_id=inbox.id)
        assert found.link == "https://app.acme.test/confirm?token=x7k2m9qd"
        assert found.message.links[0].kind == "confirm"
        message = client.messages.wait_for_message(inbox_id=inbox.id, subject="confirm")
        assert message == client.messages.get(message.id)
        assert b"Subject: Confirm" in client.messages.get_raw(message.id)


def test_narrows_a_wait_by_filter_pattern_and_position(send: Send) -> None:
    with client.inboxes.create() as inbox:
        send(inbox.email, "Welcome", "Ticket AB-1234-XY, code 999111")
        send(inbox.email)
        ticket = re.compile(r"ticket (?P<ticket>[a-z\d-]+)", re.IGNORECASE)
        welcome = client.messages.wait_for_otp(inbox_id=inbox.id, pattern=ticket, subject="welcome")
        assert welcome.code == "AB-1234-XY"
        later = client.messages.wait_for_otp(inbox_id=inbox.id, after=welcome.message.seq)
        assert later.code == CODE
        assert [message.subject for message in client.inboxes.list_emails(inbox.id)] == ["Your code", "Welcome"]
        assert len(client.inboxes.list_emails(inbox.id, limit=1)) == 1


def test_finds_lists_and_takes_over_inboxes(send: Send) -> None:
    with client.inboxes.create(username="ada", domain="acme.test") as inbox:
        assert client.inboxes.find("ada+news@acme.test") == inbox
        assert inbox in client.inboxes.list()
        with pytest.raises(playwright_inbox.AddressTakenError) as taken:
            client.inboxes.create(username="ada", domain="acme.test")
        assert taken.value.address == "ada@acme.test"
    assert client.inboxes.find("ada@acme.test") is None
    send("bob@acme.test")
    with client.inboxes.create(username="bob", domain="acme.test", after=0) as bob:
        assert client.messages.wait_for_otp(inbox_id=bob.id).code == CODE


def test_receives_text_messages() -> None:
    with client.inboxes.create_phone(country="DE") as phone:
        assert phone.number.startswith("+49")
        assert client.inboxes.find_phone(phone.number) == phone == client.inboxes.get_phone(phone.id)
        text = json.dumps({"to": phone.number, "text": f"Acme: {CODE} is your code."}).encode()
        headers = {"Content-Type": "application/json"}
        urllib.request.urlopen(urllib.request.Request(f"{client.base_url}/v1/sms", text, headers)).close()
        assert client.messages.wait_for_otp(inbox_id=phone.id).code == CODE
        with pytest.raises(playwright_inbox.InvalidOptionError, match="must be that of an inbox for mail"):
            client.inboxes.get(phone.id)


def test_gets_attachments(send: Send) -> None:
    with client.inboxes.create() as inbox:
        send(inbox.email)
        message = client.messages.wait_for_message(inbox_id=inbox.id)
        assert message.attachments == ()
        with pytest.raises(playwright_inbox.NotFoundError):
            client.messages.get_attachment(message.id, 0)


def test_a_timeout_says_why(send: Send) -> None:
    with client.inboxes.create() as inbox:
        send(inbox.email, "Newsletter", "Nothing to confirm.")
        with pytest.raises(playwright_inbox.MailTimeoutError) as timeout:
            client.messages.wait_for_otp(inbox_id=inbox.id, timeout=0.3)
    assert timeout.value.reason == "no-value"
    assert timeout.value.messages[0].subject == "Newsletter"
    assert 0.3 <= timeout.value.elapsed < 20
    assert "Arrived:" in str(timeout.value)
    assert "Hint: " in str(timeout.value)


def test_two_equally_likely_codes_are_an_error(send: Send) -> None:
    with client.inboxes.create() as inbox:
        send(inbox.email, "Your codes", "Your verification code is 111222.\nYour verification code is 333444.")
        with pytest.raises(playwright_inbox.AmbiguousCodeError) as ambiguous:
            client.messages.wait_for_otp(inbox_id=inbox.id)
    assert {candidate.value for candidate in ambiguous.value.candidates} == {"111222", "333444"}
    assert ambiguous.value.candidates[0].reasons


@pytest.mark.parametrize(
    ("wrong", "text"),
    [
        ({"timeout": 60_000}, "must be a number of seconds up to 120, got 60000"),
        ({"inbox_id": ""}, "The id of an inbox must be a string, got ''"),
        ({"pattern": re.compile(r"\d{6} # code", re.VERBOSE)}, "must not have the flag re.VERBOSE"),
    ],
)
def test_names_what_is_wrong_with_a_wait(wrong: dict[str, object], text: str) -> None:
    with pytest.raises(playwright_inbox.InvalidOptionError, match=re.escape(text)):
        client.messages.wait_for_otp(**{"inbox_id": "inb_1", **wrong})  # type: ignore[arg-type]


def test_needs_a_url() -> None:
    with pytest.raises(playwright_inbox.InvalidOptionError, match="must be a URL like http://127.0.0.1:1080"):
        InboxClient("localhost:1080")


def test_says_that_nothing_listens() -> None:
    with pytest.raises(playwright_inbox.MailServerGoneError, match="npx playwright-inbox"):
        InboxClient("http://127.0.0.1:9").inboxes.list()


def test_says_that_something_else_answers() -> None:
    smtp = urlsplit(os.environ["SMTP_URL"])
    with pytest.raises(playwright_inbox.NotAMailServerError, match="does not speak HTTP"):
        InboxClient(f"http://{smtp.hostname}:{smtp.port}").inboxes.list()
    with pytest.raises(playwright_inbox.NotAMailServerError, match="an HTTP server"):
        InboxClient(os.environ["DEMO_URL"]).inboxes.list()


def test_needs_the_key_of_a_server_with_one() -> None:
    url, key = os.environ["KEYED_INBOX_URL"], os.environ["KEYED_INBOX_KEY"]
    with pytest.raises(playwright_inbox.ApiKeyError, match="PLAYWRIGHT_INBOX_API_KEY"):
        InboxClient(url).inboxes.list()
    assert InboxClient(f"{url}/v1/", key).inboxes.list() == []
