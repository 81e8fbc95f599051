from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from playwright_inbox.pytest_plugin import PytestInbox


@pytest.mark.parametrize("number", range(10))
def test_sign_up_with_a_code(page: Page, inbox: PytestInbox, number: int) -> None:
    assert inbox.address.startswith("sign-up-with-a-code-")
    page.goto("/signup")
    page.get_by_label("Email").fill(inbox.address)
    page.get_by_label("Password").fill("correct horse battery staple")
    page.get_by_role("button", name="Sign up").click()
    page.get_by_label("Code").fill(inbox.wait_for_code())
    page.get_by_role("button", name="Confirm").click()
    expect(page.get_by_text(f"Welcome, {inbox.address}")).to_be_visible()
    assert [message.to for message in inbox.messages] == [(inbox.address,)]
