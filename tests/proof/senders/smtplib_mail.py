import os
import smtplib
import ssl

env = os.environ
context = ssl.create_default_context(cafile=env["CA"]) if env["SECURITY"] else None
if env["SECURITY"] == "tls":
    client = smtplib.SMTP_SSL(env["HOST"], int(env["PORT"]), context=context)
else:
    client = smtplib.SMTP(env["HOST"], int(env["PORT"]))
with client:
    if env["SECURITY"] == "starttls":
        client.starttls(context=context)
    if mechanism := env["MECHANISM"]:
        client.ehlo()
        client.user, client.password = env["LOGIN"], env["PASSWORD"]
        client.auth(mechanism, getattr(client, "auth_" + mechanism.lower().replace("-", "_")))
    with open(env["RAW"], "rb") as mail:
        client.sendmail(env["FROM"], env["RECIPIENTS"].split(","), mail.read(), ["BODY=8BITMIME"])
