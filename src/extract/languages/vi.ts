import type { Vocabulary } from '../terms/vocabulary.js';

/** Words of Vietnamese. */
export const vi: Vocabulary = {
  language: 'vi',

  common: `bạn, cho, các, của, không, là, lòng, này, trong, tôi, vui, và, với, đã, được, để`,

  code: `
    la ma kich hoat, mã an toàn, mã bảo mật, mã bảo mật của bạn, mã gồm, mã khôi phục, mã kiểm tra,
    mã kích hoạt, mã kích hoạt của bạn, mã otp, mã otp của bạn, mã otp của quý khách,
    mã pin tạm thời, mã sms, mã số xác nhận, mã số xác thực, mã truy cập, mã tạm thời, mã xác minh,
    mã xác minh của bạn, mã xác nhận, mã xác nhận của bạn, mã xác thực, mã xác thực của bạn,
    mã xác thực của quý khách, mã xác thực otp, mã đăng ký, mã đăng nhập, mã đăng nhập của bạn,
    mã đặt lại, mật khẩu tạm thời, otp, số mã xác minh, số xác minh, số xác nhận
  `,

  oneTime: `
    mã dùng một lần, mã một lần, mã sử dụng một lần, mật khẩu dùng một lần, mật khẩu một lần
  `,

  weakCode: `mã, mã code, mã pin, mã số, pin`,

  password: `mật khẩu`,

  enter: `dán, dùng, gõ, hãy nhập, nhập, sao chép, sử dụng, vui lòng nhập, điền`,

  copula: `dưới đây, là, như sau, này, sau đây`,

  otherNumber: `
    biên lai, chuyến bay, chăm sóc khách hàng, coupon, fax, giao dịch, giá, giảm giá, gọi, hotline,
    hóa đơn, hơn, khuyến mãi, khách hàng, lỗi, mst, mã bưu chính, mã bưu điện, mã giao dịch,
    mã giảm giá, mã giới thiệu, mã hàng, mã hóa đơn, mã khuyến mãi, mã khách hàng, mã lỗi, mã mời,
    mã nguồn, mã phiếu quà, mã qr, mã quà tặng, mã quốc gia, mã sản phẩm, mã số thuế, mã theo dõi,
    mã thẻ quà tặng, mã vùng, mã vạch, mã vận chuyển, mã vận đơn, mã đơn hàng, mã đặt chỗ,
    mã đặt phòng, mã đặt vé, mã ưu đãi, phiên bản, phiếu giảm giá, số, số dư, số hóa đơn,
    số hợp đồng, số serial, số tham chiếu, số thẻ, số tiền, số tài khoản, số điện thoại,
    số đơn hàng, tham chiếu, thẻ, thẻ quà tặng, trang, tổng, tổng cộng, tổng đài, voucher, vé,
    vận đơn, điện thoại, đt, đơn hàng, đường, đặt chỗ
  `,

  ofOther: `
    giao dịch, hóa đơn, hợp đồng, khách hàng, sản phẩm, vé, vận đơn, đơn hàng, đặt chỗ, đặt phòng
  `,

  userName: `tên người dùng, tên truy cập, tên tài khoản, tên đăng nhập`,

  unit: `
    chữ số, giây, giờ, km, ký tự, lần, ngày, người, người dùng, năm, phút, sản phẩm, tháng, tuần,
    vnđ, điểm, đồng
  `,

  digits: `chữ số`,

  expiry: `chỉ một lần, có giá trị, có hiệu lực, hiệu lực, hết hạn`,

  spent: `không còn hiệu lực, không dùng được, không hoạt động, đã hết hiệu lực, đã hết hạn`,

  caution: `
    bảo mật thông tin, bất kỳ ai, bỏ qua, không chia sẻ, không cung cấp, không cần làm gì,
    không yêu cầu, tuyệt đối không, đừng chia sẻ
  `,

  open: `
    bấm, click, dán, link, liên kết, mở, nhấn, nhấp, nút, sao chép, truy cập, trình duyệt, tại đây,
    đây, đường dẫn
  `,

  signIn: `liên kết đăng nhập, đăng nhập`,

  confirm: `
    bỏ chặn, chữ ký, cần ký, hoàn thành đăng ký, hoàn tất đăng ký, kích hoạt, ký tài liệu, ký tên,
    mở khóa, mở khóa tài khoản, phê duyệt, xem và ký, xác minh, xác nhận, xác thực
  `,

  reset: `
    khôi phục mật khẩu, làm lại mật khẩu, làm mới lại mật khẩu, làm mới mật khẩu, lấy lại mật khẩu,
    lập lại mật khẩu, mất mật khẩu, mật khẩu mới, quên mật khẩu, thiết lập mật khẩu, tạo mật khẩu,
    tạo mật khẩu mới, đặt lại, đặt lại mật khẩu, đổi mật khẩu
  `,

  invite: `chấp nhận, chấp nhận lời mời, lời mời, mời bạn, tham gia, đã mời bạn, được mời`,

  emailChange: `email mới, thay đổi email, địa chỉ email mới, đổi email, đổi địa chỉ thư`,

  agree: `dùng địa chỉ này, sử dụng địa chỉ này, tôi muốn đăng ký, vâng, đó là tôi, đúng là tôi`,

  guide: `bài viết, cách, cách đặt lại, giải thích, hướng dẫn, làm thế nào`,

  alert: `cảnh báo bảo mật, hoạt động bất thường, hoạt động đáng ngờ, thiết bị mới, đăng nhập mới`,

  done: `
    thành công, đã bị xóa, đã kích hoạt, đã ký, đã thay đổi, đã được cập nhật, đã được kích hoạt,
    đã được ký, đã được thay đổi, đã được thêm, đã được xác minh, đã được xác nhận, đã được đặt lại
  `,

  undo: `
    báo cáo, chặn, hủy, không nhận ra, không phải bạn, không phải là bạn, không thực hiện,
    không yêu cầu, ngừng nhận, nếu bạn không, nếu đây không phải là bạn, nếu đó không phải là bạn,
    thu hồi, từ chối
  `,

  deletion: `
    xác nhận xóa, xóa tài khoản, xóa tài khoản của bạn, xóa tài khoản của tôi, đóng tài khoản
  `,

  errand: `
    hoàn thiện hồ sơ, hoàn tất mua hàng, hoàn tất đơn hàng, kích hoạt ưu đãi, xác nhận lịch hẹn,
    xác nhận thanh toán, xác nhận đã nhận hàng, xác nhận đơn hàng
  `,

  footer: `
    bảo lưu mọi quyền, bảo mật, chính sách bảo mật, cài đặt, hỗ trợ, kiểm tra hoạt động, liên hệ,
    quyền riêng tư, theo dõi chúng tôi, theo dõi đơn hàng, trợ giúp, tìm hiểu thêm, tùy chọn,
    về chúng tôi, xem chi tiết, xem trong trình duyệt, xem đơn hàng, điều khoản, điều kiện
  `,

  event: `cuộc gọi video, cuộc họp, hội thảo trực tuyến, lịch hẹn`,

  booking: `
    chuyến bay, chuyến đi, giao hàng, hành khách, khách, khởi hành, nhận phòng, trả phòng, vé,
    đơn hàng, đặt bàn, đặt chỗ, đặt phòng
  `,

  pickUp: `mã lấy hàng, mã mở tủ, mã nhận bưu kiện, mã nhận hàng`,

  example: `chẳng hạn, ví dụ`,

  lasting: `hỗ trợ, wifi`,
};
