"""Sends by boto3, which reads AWS_ENDPOINT_URL_SESV2 and AWS_ENDPOINT_URL_SES."""

import sys
from email.message import EmailMessage

import boto3

to = sys.argv[1]
sender = "Acme <hello@acme.test>"
body = {"Text": {"Data": "Your code is 482913", "Charset": "UTF-8"}}

boto3.client("sesv2").send_email(
    FromEmailAddress=sender,
    Destination={"ToAddresses": [to]},
    Content={"Simple": {"Subject": {"Data": "Grüße 2"}, "Body": body}},
)
ses = boto3.client("ses")
ses.send_email(
    Source=sender,
    Destination={"ToAddresses": [to]},
    Message={"Subject": {"Data": "Grüße 1"}, "Body": body},
)
mail = EmailMessage()
mail["From"], mail["To"], mail["Subject"] = sender, to, "Raw"
mail["Bcc"] = "secret@example.com"
mail.set_content("Your code is 482913")
mail.add_attachment(bytes(range(256)), maintype="application", subtype="octet-stream", filename="bytes.bin")
ses.send_raw_email(RawMessage={"Data": mail.as_bytes()})
