import type { Vocabulary } from '../terms/vocabulary.js';

/** Holds the words of Vietnamese. */
export const vi: Vocabulary = {
  language: 'vi',
  common: 'của, bạn, và, là, cho, này, không, được, để, với, vui, lòng, trong, các, đã, tôi',
  code: 'mã xác minh, mã xác nhận, mã xác thực, mã bảo mật, mã đăng nhập, mã truy cập, mã kích hoạt, mã một lần, mã dùng một lần, mã sử dụng một lần, mật khẩu một lần, mật khẩu dùng một lần, mật khẩu tạm thời, mã tạm thời, mã otp, otp, ma xac nhan, ma xac minh, ma kich hoat, ma xac thuc, mã khôi phục, số mã xác minh, la ma kich hoat, mã đặt lại, mã an toàn, mã sms, mã đăng ký, mã gồm, mã pin tạm thời, mã kiểm tra, mã số xác nhận, mã số xác thực, mã xác thực otp',
  weakCode: 'mã, mã số, mã pin, pin, mã code',
  password: 'mật khẩu',
  enter: 'nhập, nhap, sử dụng, dùng, sao chép, điền, vui lòng nhập, hãy nhập, dán, gõ',
  copula: 'là, la, sau đây, như sau, dưới đây',
  otherNumber:
    'đơn hàng, mã đơn hàng, hóa đơn, biên lai, mã vận đơn, vận đơn, tham chiếu, điện thoại, số điện thoại, dien thoai, đt, gọi, hotline, fax, mã bưu chính, mã bưu điện, mã giảm giá, giảm giá, khuyến mãi, mã khuyến mãi, voucher, mã lỗi, lỗi, mã qr, mã vạch, số tài khoản, thẻ, số tiền, tổng cộng, tổng, giá, số dư, phiên bản, chuyến bay, đặt chỗ, mã đặt chỗ, khách hàng, giao dịch, đường, trang, mã số thuế, vé, hơn, số, mã đặt phòng, mã đặt vé, mã nhận hàng, mã ưu đãi, mã quà tặng, thẻ quà tặng, phiếu giảm giá, coupon, số đơn hàng, mã vận chuyển, mã theo dõi, mã sản phẩm, mã hàng, mã quốc gia, mã nguồn, mã vùng, số hợp đồng, số serial, mã khách hàng, mst, số thẻ, mã hóa đơn, số hóa đơn, mã giao dịch, số tham chiếu, chăm sóc khách hàng, tổng đài, mã giới thiệu, mã mời',
  userName: 'tên đăng nhập, tên người dùng, tên tài khoản, tên truy cập',
  unit: 'phút, giờ, ngày, tuần, tháng, năm, giây, đồng, vnd, điểm, sản phẩm, người dùng, người, lần, ký tự, chữ số, km, vnđ',
  digits: 'chữ số',
  expiry: 'hết hạn, có hiệu lực, hiệu lực, có giá trị, chỉ một lần',
  caution:
    'không chia sẻ, đừng chia sẻ, với bất kỳ ai, không yêu cầu, bỏ qua, tuyệt đối không, không cung cấp, cho bất kỳ ai, bất kỳ ai, bảo mật thông tin, vui lòng bỏ qua, hãy bỏ qua, không cần làm gì',
  open: 'đây, tại đây, nhấp, nhấn, bấm, click, liên kết, đường dẫn, link, nút, trình duyệt, sao chép, dán, mở, truy cập',
  signIn: 'đăng nhập, liên kết đăng nhập',
  confirm:
    'xác nhận, xác minh, xác thực, kích hoạt, hoàn tất đăng ký, mở khóa, hoàn thành đăng ký, phê duyệt',
  reset:
    'đặt lại mật khẩu, đặt lại, thiết lập lại mật khẩu, đổi mật khẩu, thay đổi mật khẩu, mật khẩu mới, quên mật khẩu, khôi phục mật khẩu, tạo mật khẩu, thiết lập mật khẩu, tạo mật khẩu mới, lấy lại mật khẩu',
  invite: 'lời mời, chấp nhận, được mời, mời bạn, tham gia, đã mời bạn, chấp nhận lời mời',
  emailChange: 'email mới, thay đổi email, đổi email, địa chỉ email mới',
  done: 'đã được thay đổi, đã thay đổi, đã được cập nhật, đã được xác minh, đã được xác nhận, đã được kích hoạt, đã kích hoạt, đã được đặt lại, đã bị xóa, đã được thêm, thành công',
  undo: 'hủy đăng ký, huỷ đăng ký, không phải bạn, không phải là bạn, hủy, huỷ, thu hồi, báo cáo, từ chối, nếu không phải bạn, nếu bạn không, bạn không thực hiện, không thực hiện, không yêu cầu, không nhận ra, ngừng nhận, chặn',
  deletion: 'xóa tài khoản, xoá tài khoản',
  footer:
    'quyền riêng tư, chính sách bảo mật, bảo mật, điều khoản, điều kiện, trợ giúp, hỗ trợ, liên hệ, tùy chọn, cài đặt, xem trong trình duyệt, theo dõi chúng tôi, về chúng tôi, tìm hiểu thêm, bảo lưu mọi quyền, theo dõi đơn hàng, xem đơn hàng, kiểm tra hoạt động, xem chi tiết',
  event: 'cuộc họp, lịch hẹn, cuộc gọi video, hội thảo trực tuyến',
  errand:
    'hoàn tất đơn hàng, hoàn tất mua hàng, xác nhận đơn hàng, xác nhận thanh toán, hoàn thiện hồ sơ',
};
