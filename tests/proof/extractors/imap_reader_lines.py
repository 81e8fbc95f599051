import json
import sys

from imap_reader.parser import extract_otp_codes, extract_verification_links, html_to_text

# The first of each, as its documentation takes them; the subject first, since it is where codes are often.
for line in sys.stdin:
    mail = json.loads(line)
    subject, text, html = (mail.get(part) or "" for part in ("subject", "text", "html"))
    codes = extract_otp_codes(f"{subject}\n{text or html_to_text(html)}")
    links = extract_verification_links(text, html)
    print(json.dumps([next(iter(codes), None), next(iter(links), None)]), flush=True)
