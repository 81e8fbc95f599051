# Signs up at $DEMO_URL with the verbs only.
set -euo pipefail
email=$(npx playwright-inbox inbox new --label verbs)
curl -s -c jar -o /dev/null --data-urlencode "email=$email" -d password=secret "$DEMO_URL/signup"
code=$(npx playwright-inbox code "$email")
curl -sL -b jar --data-urlencode "code=$code" "$DEMO_URL/signup/code" | grep -o '<h1>.*</h1>'
