from playwright.sync_api import Page, expect


def test_sign_up_with_a_code(page: Page, inbox):
    page.goto("/signup")
    page.get_by_label("Email").fill(inbox.address)
    page.get_by_label("Password").fill("correct horse battery staple")
    page.get_by_role("button", name="Sign up").click()
    page.get_by_label("Code").fill(inbox.wait_for_code())
    page.get_by_role("button", name="Confirm").click()
    expect(page.get_by_text("Welcome")).to_be_visible()
