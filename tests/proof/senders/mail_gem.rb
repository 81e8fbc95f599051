require 'json'
require 'mail'

fields = JSON.parse(File.read(ENV['FIELDS'], encoding: 'utf-8'))
login = ENV['MECHANISM'].empty? ? {} : { user_name: ENV['LOGIN'], password: ENV['PASSWORD'] }
login[:authentication] = ENV['MECHANISM'].downcase.tr('-', '_') unless login.empty?
mail = Mail.new(charset: 'utf-8') do
  from "#{fields['name']} <#{fields['author']}>"
  subject fields['subject']
  text_part { body fields['text'] }
end
mail.smtp_envelope_from = ENV['FROM']
mail.smtp_envelope_to = ENV['RECIPIENTS'].split(',')
mail.attachments[fields['file']] = {
  mime_type: 'application/octet-stream', content: fields['content'].unpack1('m')
}
mail.delivery_method(
  :smtp, address: ENV['HOST'], port: ENV['PORT'].to_i, ca_file: ENV['CA'], **login,
  enable_starttls_auto: false, enable_starttls: ENV['SECURITY'] == 'starttls',
  tls: ENV['SECURITY'] == 'tls'
)
mail.deliver!
