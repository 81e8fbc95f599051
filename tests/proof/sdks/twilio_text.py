"""Sends texts by the SDKs of Twilio, which gets a client of its own, and of AWS, which reads AWS_ENDPOINT_URL_SNS."""

import os
import sys
from urllib.parse import urlsplit

import boto3
from twilio.http.http_client import TwilioHttpClient
from twilio.rest import Client


class ToMailServer(TwilioHttpClient):
    def request(self, method, url, *args, **kwargs):
        path = urlsplit(url).path
        return super().request(method, f"{os.environ['MAIL_API_URL']}/twilio{path}", *args, **kwargs)


to = sys.argv[1]
client = Client("AC" + "0" * 32, "token", http_client=ToMailServer())
client.messages.create(to=to, from_="ACME", body="Grüße: your code is 482913")
boto3.client("sns").publish(PhoneNumber=to, Message="Your code is 730264")
