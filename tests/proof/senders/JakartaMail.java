import jakarta.activation.DataHandler;
import jakarta.mail.Address;
import jakarta.mail.Authenticator;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.FileInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.cert.CertificateFactory;
import java.util.List;
import java.util.Properties;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Sends a mail that it composes of the lines of the file LINES: author, name, subject, file, bytes, text. */
class JakartaMail {
  public static void main(String[] args) throws Exception {
    String security = System.getenv("SECURITY");
    String mechanism = System.getenv("MECHANISM");
    Properties properties = new Properties();
    properties.put("mail.smtp.host", System.getenv("HOST"));
    properties.put("mail.smtp.port", System.getenv("PORT"));
    properties.put("mail.smtp.from", System.getenv("FROM"));
    properties.put("mail.smtp.auth", String.valueOf(!mechanism.isEmpty()));
    properties.put("mail.smtp.auth.mechanisms", mechanism);
    properties.put("mail.smtp.starttls.required", String.valueOf(security.equals("starttls")));
    properties.put("mail.smtp.ssl.enable", String.valueOf(security.equals("tls")));
    if (!security.isEmpty()) properties.put("mail.smtp.ssl.socketFactory", trusting().getSocketFactory());
    Session session = Session.getInstance(properties, new Authenticator() {
      @Override
      protected PasswordAuthentication getPasswordAuthentication() {
        return new PasswordAuthentication(System.getenv("LOGIN"), System.getenv("PASSWORD"));
      }
    });
    Address[] recipients = InternetAddress.parse(System.getenv("RECIPIENTS"));
    Transport.send(compose(session), recipients);
  }

  private static MimeMessage compose(Session session) throws Exception {
    List<String> lines = Files.readAllLines(Path.of(System.getenv("LINES")));
    MimeMessage mail = new MimeMessage(session);
    mail.setFrom(new InternetAddress(lines.get(0), lines.get(1), "utf-8"));
    mail.setSubject(lines.get(2), "utf-8");
    MimeBodyPart text = new MimeBodyPart();
    text.setText(String.join("\r\n", lines.subList(5, lines.size())), "utf-8");
    byte[] bytes = java.util.Base64.getDecoder().decode(lines.get(4));
    MimeBodyPart file = new MimeBodyPart();
    file.setDataHandler(new DataHandler(new ByteArrayDataSource(bytes, "application/octet-stream")));
    file.setFileName(lines.get(3));
    mail.setContent(new MimeMultipart(text, file));
    return mail;
  }

  private static SSLContext trusting() throws Exception {
    KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
    store.load(null, null);
    try (FileInputStream file = new FileInputStream(System.getenv("CA"))) {
      store.setCertificateEntry("ca", CertificateFactory.getInstance("X.509").generateCertificate(file));
    }
    TrustManagerFactory managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    managers.init(store);
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, managers.getTrustManagers(), null);
    return context;
  }
}
