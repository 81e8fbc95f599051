require 'net/smtp'

client = Net::SMTP.new(ENV['HOST'], ENV['PORT'].to_i)
context = OpenSSL::SSL::SSLContext.new
context.set_params(ca_file: ENV['CA'])
client.disable_starttls
client.enable_starttls(context) if ENV['SECURITY'] == 'starttls'
client.enable_tls(context) if ENV['SECURITY'] == 'tls'
mechanism = ENV['MECHANISM']
login = mechanism.empty? ? {} : { user: ENV['LOGIN'], secret: ENV['PASSWORD'] }
login[:authtype] = mechanism.downcase.tr('-', '_').to_sym unless mechanism.empty?
client.start(helo: 'app.test', **login) do |smtp|
  smtp.send_message(File.binread(ENV['RAW']), ENV['FROM'], *ENV['RECIPIENTS'].split(','))
end
