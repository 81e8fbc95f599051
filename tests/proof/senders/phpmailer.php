<?php
require '/usr/share/php/libphp-phpmailer/autoload.php';

$fields = json_decode(file_get_contents(getenv('FIELDS')));
$mail = new PHPMailer\PHPMailer\PHPMailer(true);
$mail->isSMTP();
$mail->Host = getenv('HOST');
$mail->Port = (int) getenv('PORT');
$mail->SMTPAutoTLS = false;
$mail->SMTPSecure = ['' => '', 'starttls' => 'tls', 'tls' => 'ssl'][getenv('SECURITY')];
$mail->SMTPOptions = ['ssl' => ['cafile' => getenv('CA')]];
$mail->SMTPAuth = getenv('MECHANISM') !== '';
$mail->AuthType = getenv('MECHANISM');
$mail->Username = getenv('LOGIN');
$mail->Password = getenv('PASSWORD');
$mail->CharSet = 'utf-8';
$mail->Sender = getenv('FROM');
$mail->setFrom($fields->author, $fields->name);
foreach (explode(',', getenv('RECIPIENTS')) as $recipient) $mail->addBCC($recipient);
$mail->Subject = $fields->subject;
$mail->Body = $fields->text;
$mail->addStringAttachment(base64_decode($fields->content), $fields->file);
$mail->send();
