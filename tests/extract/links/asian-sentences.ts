/** What mails say in languages of Asia: a line is `purpose: subject | text | link`. */
export const ASIAN_SENTENCES: Readonly<Record<string, string>> = {
  ar: `
    confirm: حسابك الجديد | شكرًا لتسجيلك. يرجى تأكيد عنوان بريدك الإلكتروني. | تأكيد العنوان
    reset: نسيت كلمة المرور | لقد طلبت كلمة مرور جديدة لحسابك. | تعيين كلمة مرور جديدة
    invite: Kestrel | دعاك بو للانضمام إلى فريق Kestrel. | قبول الدعوة
    signIn: تسجيل الدخول | إليك الرابط الذي طلبته. وهو صالح لمدة 15 دقيقة. | تسجيل الدخول الآن
    change: عنوان بريد إلكتروني جديد | لقد طلبت تغيير عنوان البريد الإلكتروني لحسابك. | نعم، استخدم هذا العنوان
    delete: حذف حسابك | لقد طلبت منا حذف حسابك. | حذف حسابي
    sign: مستند لك | أرسل إليك بو مستندًا للتوقيع. | مراجعة وتوقيع
    unlock: تم قفل الحساب | بعد محاولات كثيرة تم قفل حسابك. افتح هذه الصفحة لفتح قفل الحساب. | فتح قفل الحساب
    subscribe: أكد اشتراكك | يرجى تأكيد رغبتك في تلقي نشرتنا الإخبارية. | نعم، أريد الاشتراك
    approve: جهاز جديد | يحاول جهاز جديد تسجيل الدخول إلى حسابك. يرجى تأكيد أنه أنت. | نعم، كنت أنا
    notice: تسجيل دخول جديد إلى حسابك | لاحظنا تسجيل دخول جديدًا من ليدز. إذا لم تكن أنت، فتحقق من حسابك. | مراجعة النشاط
    changed: تم تغيير كلمة المرور | تم تغيير كلمة مرور حسابك. إذا لم تكن أنت، فأعد تعيين كلمة المرور. | إعادة تعيين كلمة المرور
    help: سؤالك | مرحبًا، تشرح هذه المقالة كيفية إعادة تعيين كلمة المرور. | كيفية إعادة تعيين كلمة المرور
    welcome: أهلًا بك | حسابك جاهز. يمكنك الآن تسجيل الدخول. | تسجيل الدخول إلى حسابك
    review: بو يطلب مراجعة | طلب منك بو إلقاء نظرة على المسودة. | مراجعة
    open: افتح هذا الرابط في المتصفح:
    code: رمزك هو
    footer: الخصوصية | إلغاء الاشتراك | عرض في المتصفح`,
  he: `
    confirm: החשבון החדש שלך | תודה שנרשמת. נא לאשר את כתובת הדוא"ל שלך. | אישור הכתובת
    reset: שכחת סיסמה | ביקשת סיסמה חדשה לחשבון שלך. | בחירת סיסמה חדשה
    invite: Kestrel | בו הזמין אותך להצטרף לצוות Kestrel. | קבלת ההזמנה
    signIn: התחברות | הנה הקישור שביקשת. הוא תקף ל-15 דקות. | להתחבר עכשיו
    change: כתובת דוא"ל חדשה | ביקשת לשנות את כתובת הדוא"ל של החשבון שלך. | כן, להשתמש בכתובת הזו
    delete: מחיקת החשבון שלך | ביקשת מאיתנו למחוק את החשבון שלך. | מחיקת החשבון שלי
    sign: מסמך בשבילך | בו שלח לך מסמך לחתימה. | עיון וחתימה
    unlock: החשבון ננעל | לאחר יותר מדי ניסיונות החשבון שלך ננעל. יש לפתוח את הדף הזה כדי לבטל את הנעילה. | ביטול נעילת החשבון
    subscribe: אישור ההרשמה לרשימה | נא לאשר שברצונך לקבל את הניוזלטר שלנו. | כן, אני רוצה להירשם
    approve: מכשיר חדש | מכשיר חדש מנסה להתחבר לחשבון שלך. נא לאשר שזה אתה. | כן, זה הייתי אני
    notice: כניסה חדשה לחשבון שלך | הבחנו בכניסה חדשה מלידס. אם זה לא היית אתה, בדוק את החשבון שלך. | בדיקת הפעילות
    changed: הסיסמה שלך שונתה | הסיסמה של החשבון שלך שונתה. אם זה לא היית אתה, אפס את הסיסמה. | איפוס הסיסמה
    help: השאלה שלך | שלום, המאמר הזה מסביר איך לאפס את הסיסמה. | איך לאפס את הסיסמה
    welcome: ברוכים הבאים | החשבון שלך מוכן. עכשיו אפשר להתחבר. | התחברות לחשבון שלך
    review: בו מבקש סקירה | בו ביקש ממך להסתכל על הטיוטה. | סקירה
    open: יש לפתוח את הקישור הזה בדפדפן:
    code: הקוד שלך הוא
    footer: פרטיות | הסרה מרשימת התפוצה | הצגה בדפדפן`,
  ja: `
    confirm: 新しいアカウント | ご登録ありがとうございます。メールアドレスを確認してください。 | メールアドレスを確認
    reset: パスワードをお忘れの方へ | アカウントの新しいパスワードの設定が申請されました。 | 新しいパスワードを設定
    invite: Kestrel | ボーさんがあなたをチームKestrelに招待しました。 | 招待を承認
    signIn: ログイン | ご依頼のリンクです。15分間有効です。 | 今すぐログイン
    change: 新しいメールアドレス | アカウントのメールアドレスの変更が申請されました。 | はい、このアドレスを使用する
    delete: アカウントの削除 | アカウントの削除が申請されました。 | アカウントを削除する
    sign: 書類が届いています | ボーさんから署名が必要な書類が届きました。 | 確認して署名する
    unlock: アカウントがロックされました | 失敗が続いたため、アカウントをロックしました。ロックを解除するには次のページを開いてください。 | ロックを解除
    subscribe: 購読の確認 | ニュースレターの購読を確認してください。 | はい、購読する
    approve: 新しい端末 | 新しい端末があなたのアカウントにログインしようとしています。ご本人であることを確認してください。 | はい、私です
    notice: 新しいログイン | リーズから新しいログインがありました。お心当たりがない場合は、アカウントをご確認ください。 | アクティビティを確認
    changed: パスワードが変更されました | アカウントのパスワードが変更されました。お心当たりがない場合は、パスワードを再設定してください。 | パスワードを再設定
    help: お問い合わせについて | こんにちは。パスワードの再設定方法はこちらの記事で説明しています。 | パスワードの再設定方法
    welcome: ようこそ | アカウントの準備ができました。ログインしてご利用いただけます。 | アカウントにログイン
    review: レビューの依頼 | ボーさんが下書きのレビューを依頼しました。 | レビューする
    open: ブラウザで次のリンクを開いてください：
    code: あなたのコードは
    footer: プライバシー | 配信停止 | ブラウザで表示`,
  ko: `
    confirm: 새 계정 | 가입해 주셔서 감사합니다. 이메일 주소를 확인해 주세요. | 이메일 주소 확인
    reset: 비밀번호 찾기 | 계정의 새 비밀번호를 요청하셨습니다. | 새 비밀번호 설정
    invite: Kestrel | 보 님이 Kestrel 팀에 초대했습니다. | 초대 수락
    signIn: 로그인 | 요청하신 링크입니다. 15분 동안 유효합니다. | 지금 로그인
    change: 새 이메일 주소 | 계정의 이메일 주소 변경을 요청하셨습니다. | 예, 이 주소를 사용합니다
    delete: 계정 삭제 | 계정 삭제를 요청하셨습니다. | 내 계정 삭제
    sign: 문서가 도착했습니다 | 보 님이 서명할 문서를 보냈습니다. | 검토 및 서명
    unlock: 계정이 잠겼습니다 | 시도 횟수가 많아 계정이 잠겼습니다. 잠금을 해제하려면 이 페이지를 여세요. | 계정 잠금 해제
    subscribe: 구독 확인 | 뉴스레터 구독을 확인해 주세요. | 예, 구독합니다
    approve: 새 기기 | 새 기기에서 계정에 로그인하려고 합니다. 본인인지 확인해 주세요. | 예, 접니다
    notice: 계정에 새로운 로그인 | 리즈에서 새로운 로그인이 있었습니다. 본인이 아니라면 계정을 확인하세요. | 활동 검토
    changed: 비밀번호가 변경되었습니다 | 계정의 비밀번호가 변경되었습니다. 본인이 아니라면 비밀번호를 재설정하세요. | 비밀번호 재설정
    help: 문의하신 내용 | 안녕하세요, 이 글은 비밀번호를 재설정하는 방법을 설명합니다. | 비밀번호를 재설정하는 방법
    welcome: 환영합니다 | 계정이 준비되었습니다. 이제 로그인할 수 있습니다. | 계정에 로그인
    review: 검토 요청 | 보 님이 초안을 봐 달라고 요청했습니다. | 검토
    open: 브라우저에서 이 링크를 여세요:
    code: 인증 코드:
    footer: 개인정보 | 수신 거부 | 브라우저에서 보기`,
  'zh-Hans': `
    confirm: 您的新账户 | 感谢您的注册。请确认您的邮箱地址。 | 确认邮箱地址
    reset: 忘记密码 | 您为账户申请了新密码。 | 设置新密码
    invite: Kestrel | 小波邀请您加入团队 Kestrel。 | 接受邀请
    signIn: 登录 | 这是您需要的链接，15分钟内有效。 | 立即登录
    change: 新的邮箱地址 | 您申请更改账户的邮箱地址。 | 是的，使用此地址
    delete: 删除账户 | 您请求我们删除您的账户。 | 删除我的账户
    sign: 您有一份文件 | 小波向您发送了一份需要签署的文件。 | 查看并签署
    unlock: 账户已锁定 | 由于失败次数过多，您的账户已被锁定。请打开此页面解锁。 | 解锁账户
    subscribe: 确认订阅 | 请确认您想订阅我们的简报。 | 是的，我要订阅
    approve: 新设备 | 有新设备正在尝试登录您的账户。请确认是您本人。 | 是的，是我本人
    notice: 账户有新的登录 | 我们发现有来自利兹的新登录。如果不是您本人，请检查您的账户。 | 查看活动
    changed: 您的密码已更改 | 您账户的密码已更改。如果不是您本人，请重置密码。 | 重置密码
    help: 您的问题 | 您好，这篇文章介绍了如何重置密码。 | 如何重置密码
    welcome: 欢迎 | 您的账户已准备就绪。您现在可以登录。 | 登录您的账户
    review: 小波请您审阅 | 小波请您看一下草稿。 | 审阅
    open: 请在浏览器中打开此链接：
    code: 您的验证码是
    footer: 隐私 | 退订 | 在浏览器中查看`,
  vi: `
    confirm: Tài khoản mới của bạn | Cảm ơn bạn đã đăng ký. Vui lòng xác nhận địa chỉ email của bạn. | Xác nhận địa chỉ
    reset: Quên mật khẩu | Bạn đã yêu cầu mật khẩu mới cho tài khoản của mình. | Đặt mật khẩu mới
    invite: Kestrel | Bo đã mời bạn tham gia nhóm Kestrel. | Chấp nhận lời mời
    signIn: Đăng nhập | Đây là liên kết bạn yêu cầu. Liên kết có hiệu lực trong 15 phút. | Đăng nhập ngay
    change: Địa chỉ email mới | Bạn muốn thay đổi địa chỉ email của tài khoản. | Vâng, dùng địa chỉ này
    delete: Xóa tài khoản | Bạn đã yêu cầu chúng tôi xóa tài khoản của bạn. | Xóa tài khoản của tôi
    sign: Một tài liệu cho bạn | Bo đã gửi cho bạn một tài liệu cần ký. | Xem và ký
    unlock: Tài khoản bị khóa | Sau quá nhiều lần thử, tài khoản của bạn đã bị khóa. Mở trang này để mở khóa. | Mở khóa tài khoản
    subscribe: Xác nhận đăng ký nhận tin | Vui lòng xác nhận bạn muốn nhận bản tin của chúng tôi. | Vâng, tôi muốn đăng ký
    approve: Thiết bị mới | Một thiết bị mới đang cố đăng nhập vào tài khoản của bạn. Vui lòng xác nhận đó là bạn. | Vâng, đó là tôi
    notice: Đăng nhập mới vào tài khoản của bạn | Chúng tôi nhận thấy một lần đăng nhập mới từ Leeds. Nếu không phải bạn, hãy kiểm tra tài khoản. | Xem hoạt động
    changed: Mật khẩu của bạn đã được thay đổi | Mật khẩu tài khoản của bạn đã được thay đổi. Nếu không phải bạn, hãy đặt lại mật khẩu. | Đặt lại mật khẩu
    help: Câu hỏi của bạn | Chào bạn, bài viết này giải thích cách đặt lại mật khẩu. | Cách đặt lại mật khẩu
    welcome: Chào mừng | Tài khoản của bạn đã sẵn sàng. Bây giờ bạn có thể đăng nhập. | Đăng nhập vào tài khoản của bạn
    review: Bo nhờ xem lại | Bo nhờ bạn xem bản nháp của chúng tôi. | Xem lại
    open: Mở liên kết này trong trình duyệt:
    code: Mã của bạn là
    footer: Quyền riêng tư | Hủy đăng ký | Xem trong trình duyệt`,
  id: `
    confirm: Akun baru Anda | Terima kasih telah mendaftar. Silakan konfirmasi alamat email Anda. | Konfirmasi alamat
    reset: Lupa kata sandi | Anda meminta kata sandi baru untuk akun Anda. | Buat kata sandi baru
    invite: Kestrel | Bo mengundang Anda untuk bergabung dengan tim Kestrel. | Terima undangan
    signIn: Masuk | Ini tautan yang Anda minta. Berlaku selama 15 menit. | Masuk sekarang
    change: Alamat email baru | Anda ingin mengubah alamat email akun Anda. | Ya, gunakan alamat ini
    delete: Hapus akun Anda | Anda meminta kami menghapus akun Anda. | Hapus akun saya
    sign: Dokumen untuk Anda | Bo mengirimkan dokumen untuk Anda tanda tangani. | Tinjau dan tanda tangani
    unlock: Akun terkunci | Setelah terlalu banyak percobaan, akun Anda dikunci. Buka halaman ini untuk membuka kunci akun. | Buka kunci akun
    subscribe: Konfirmasi langganan Anda | Silakan konfirmasi bahwa Anda ingin menerima buletin kami. | Ya, saya ingin berlangganan
    approve: Perangkat baru | Perangkat baru mencoba masuk ke akun Anda. Silakan konfirmasi bahwa itu Anda. | Ya, itu saya
    notice: Login baru ke akun Anda | Kami melihat login baru dari Leeds. Jika itu bukan Anda, periksa akun Anda. | Tinjau aktivitas
    changed: Kata sandi Anda telah diubah | Kata sandi akun Anda telah diubah. Jika itu bukan Anda, atur ulang kata sandi Anda. | Atur ulang kata sandi
    help: Pertanyaan Anda | Halo, artikel ini menjelaskan cara mengatur ulang kata sandi. | Cara mengatur ulang kata sandi
    welcome: Selamat datang | Akun Anda sudah siap. Sekarang Anda dapat masuk. | Masuk ke akun Anda
    review: Bo meminta tinjauan | Bo meminta Anda melihat draf. | Tinjau
    open: Buka tautan ini di browser Anda:
    code: Kode Anda adalah
    footer: Privasi | Berhenti berlangganan | Lihat di browser`,
};
