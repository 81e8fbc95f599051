/** What `playwright-inbox --help` says. */
export const HELP = `playwright-inbox: receives the mail of your application, and shows its codes and links

Usage: npx playwright-inbox [options]
       npx playwright-inbox explain <mail.eml>    why a mail has the code and the link it has; - reads stdin

  --smtp-port <port>     where your application hands mail in     (1025; 0 takes any free port)
  --http-port <port>     web inbox, REST and WebSocket API        (1080; 0 takes any free port)
  --host <host>          interface to listen on                   (localhost; any other needs --api-key)
  --api-key <key>        demanded by HTTP, in the header X-API-Key; sending needs none
                                                                  (PLAYWRIGHT_INBOX_API_KEY)
  --smtp-auth <any|user:password>
                         any accepts all logins, credentials are demanded
                                                                  (AUTH is not offered)
  --domain <domain>      of addresses that the API makes          (inbox.example.com)
  --ttl <seconds>        how long an inbox of the API lives       (86400; 0 as long as the server)
  --max-messages <n>     most mails to keep; other limits alike   (5000; docs/limits.md)
  --allow-webhook-hosts  lets webhooks call other machines
  --json                 one line of JSON for each thing that happens
  --help, --version

In playwright.config.ts, mailWebServer({ smtpPort: 1025, httpPort: 1080 }) uses this server while it runs.
Documentation: node_modules/playwright-inbox/docs/README.md`;
