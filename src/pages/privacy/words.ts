/** 隐私说明: what we take, what for, how long, and what the person can do about it. One line a thing. */
export const words = {
  title: '隐私说明',
  lead: '只收备案要用的信息，每一项都写明用途和期限。',
  version: '2026年11月版',
  what: '收集什么，用来做什么',
  rows: [
    { title: '手机号码', says: '登录账号，接收审核和核验通知。账号注销时删除。' },
    { title: '姓名、证件号码、地址、联系方式', says: '备案法规要求填写，提交给接入商和通信管理局审核。加密保存，列表里只显示一部分。' },
    { title: '证件和材料照片', says: '上传前单独征得您同意。识别尽量在您的手机上完成；照片逐张加密，只有您自己能看。放弃备案时删除。' },
    { title: '人脸视频', says: '只用来核对是不是本人，录制前单独征得您同意。审核结束后 24 小时内删除。可以选择其他核验方式。' },
    { title: '所在位置', says: '只在视频核身时询问，用来判断您是否在备案省份，只存省份，不存具体位置。不提供也能继续。' },
    { title: '没填完的草稿', says: '加密存在您的手机和服务器上，30 天不动会失效。退出登录时手机上的会清空。' },
  ],
  permissions: '用到的手机权限',
  permissionRows: [
    { title: '摄像头', says: '拍证件、录核身视频时使用' },
    { title: '相册', says: '从相册选证件照片时使用，只读您选中的那几张' },
    { title: '麦克风', says: '录核身视频时使用' },
    { title: '位置', says: '视频核身开始时询问一次' },
    { title: '剪贴板', says: '您点“复制”时写入，从不读取' },
  ],
  rights: '您可以做的事',
  rightRows: [
    { title: '看和改', says: '提交前随时修改；提交后按审核规则撤销或变更。' },
    { title: '撤回同意', says: '设置 › 已同意的事项。' },
    { title: '导出', says: '设置 › 导出我的数据，一个文件包含全部。' },
    { title: '删除', says: '设置 › 注销账号。管局正在审核的订单结束后即可办理。' },
  ],
  others: '谁能看到',
  othersSays: '接入商的审核员、通信管理局依法审核时能看到您提交的内容。我们不卖、不换、不用于广告。',
  phone: (provider: string, phone: string) => `有疑问请联系${provider}客服 ${phone}`,
} as const
