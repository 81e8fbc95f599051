use strict;
use warnings;
use Email::MIME;
use Email::Sender::Simple qw(sendmail);
use Email::Sender::Transport::SMTP;
use JSON::PP;
use MIME::Base64;

open my $file, '<:raw', $ENV{FIELDS} or die $!;
my $fields = decode_json(do { local $/; <$file> });
my %text = (content_type => 'text/plain', charset => 'utf-8', encoding => 'quoted-printable');
my %bytes = (content_type => 'application/octet-stream', encoding => 'base64');
my $mail = Email::MIME->create(
    header_str => [From => "$fields->{name} <$fields->{author}>", Subject => $fields->{subject}],
    parts => [
        Email::MIME->create(attributes => \%text, body_str => $fields->{text}),
        Email::MIME->create(
            attributes => { %bytes, filename => $fields->{file}, name => $fields->{file} },
            body => decode_base64($fields->{content}),
        ),
    ],
);
my %security = ('' => 0, starttls => 'starttls', tls => 'ssl');
my %login = (sasl_username => $ENV{LOGIN}, sasl_password => $ENV{PASSWORD});
sendmail($mail, {
    from => $ENV{FROM},
    to => [split /,/, $ENV{RECIPIENTS}],
    transport => Email::Sender::Transport::SMTP->new(
        host => $ENV{HOST},
        port => $ENV{PORT},
        ssl => $security{ $ENV{SECURITY} },
        ssl_options => { SSL_ca_file => $ENV{CA} },
        $ENV{MECHANISM} ? %login : (),
    ),
});
