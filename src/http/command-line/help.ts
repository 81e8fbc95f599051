export const HELP = `playwright-inbox: catches the mail of your application and shows its codes and links

Usage: npx playwright-inbox [options]
       npx playwright-inbox explain <mail.eml>    explain the code and link of a mail; - reads stdin
       npx playwright-inbox divert -- <command>   run an application whose calls to providers' APIs come here

  --smtp-port <port>     SMTP port for your application           (1025; 0 means any free port)
  --http-port <port>     web inbox, REST, APIs of providers       (1080; 0 means any free port)
  --host <host>          interface to listen on                   (localhost; any other needs --api-key)
  --api-key <key>        key for HTTP, sent as X-API-Key; SMTP needs none
                                                                  (PLAYWRIGHT_INBOX_API_KEY)
  --smtp-auth <any|user:password>
                         accept any login, or require this one    (AUTH is not offered)
  --domain <domain>      domain of addresses created by the API   (inbox.example.com)
  --ttl <seconds>        lifetime of inboxes created by the API   (86400; 0 means forever)
  --max-messages <n>     number of messages to keep               (5000; more limits in docs/limits.md)
  --allow-webhook-hosts  allow webhooks to other machines
  --json                 log one line of JSON per event
  --help, --version

In playwright.config.ts, mailWebServer({ smtpPort: 1025, httpPort: 1080 }) uses this server while it runs.
Documentation: node_modules/playwright-inbox/docs/README.md`;
