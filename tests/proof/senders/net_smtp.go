package main

import (
	"crypto/tls"
	"crypto/x509"
	"net"
	"net/smtp"
	"os"
	"strings"
)

func main() {
	host, security := os.Getenv("HOST"), os.Getenv("SECURITY")
	address := net.JoinHostPort(host, os.Getenv("PORT"))
	raw := must(os.ReadFile(os.Getenv("RAW")))
	client := must(smtp.NewClient(connect(address, host, security == "tls"), host))
	if security == "starttls" {
		check(client.StartTLS(trusting(host)))
	}
	switch os.Getenv("MECHANISM") {
	case "PLAIN":
		check(client.Auth(smtp.PlainAuth("", os.Getenv("LOGIN"), os.Getenv("PASSWORD"), host)))
	case "CRAM-MD5":
		check(client.Auth(smtp.CRAMMD5Auth(os.Getenv("LOGIN"), os.Getenv("PASSWORD"))))
	}
	check(client.Mail(os.Getenv("FROM")))
	for _, recipient := range strings.Split(os.Getenv("RECIPIENTS"), ",") {
		check(client.Rcpt(recipient))
	}
	data := must(client.Data())
	must(data.Write(raw))
	check(data.Close())
	check(client.Quit())
}

func connect(address, host string, secure bool) net.Conn {
	if secure {
		return must(tls.Dial("tcp", address, trusting(host)))
	}
	return must(net.Dial("tcp", address))
}

func trusting(host string) *tls.Config {
	pool := x509.NewCertPool()
	pool.AppendCertsFromPEM(must(os.ReadFile(os.Getenv("CA"))))
	return &tls.Config{ServerName: host, RootCAs: pool}
}

func must[T any](value T, err error) T {
	check(err)
	return value
}

func check(err error) {
	if err != nil {
		panic(err)
	}
}
