use strict;
use warnings;
use Authen::SASL;
use Net::SMTP;

my ($security, $mechanism) = @ENV{qw(SECURITY MECHANISM)};
my @tls = (SSL_ca_file => $ENV{CA});
my @ssl = $security eq 'tls' ? (SSL => 1, @tls) : ();
my $client = Net::SMTP->new($ENV{HOST}, Port => $ENV{PORT}, @ssl) or die "connect: $@";
if ($security eq 'starttls') { $client->starttls(@tls) or die 'starttls: ' . $client->message }
if ($mechanism) {
    my %callback = (user => $ENV{LOGIN}, pass => $ENV{PASSWORD}, authname => '');
    my $sasl = Authen::SASL->new(mechanism => $mechanism, callback => \%callback);
    $client->auth($sasl) or die 'auth: ' . $client->message;
}
open my $file, '<:raw', $ENV{RAW} or die $!;
my $raw = do { local $/; <$file> };
$client->mail($ENV{FROM}, Bits => '8') or die 'mail: ' . $client->message;
$client->to(split /,/, $ENV{RECIPIENTS}) or die 'to: ' . $client->message;
$client->data($raw) or die 'data: ' . $client->message;
$client->quit;
