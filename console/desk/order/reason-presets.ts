/** Sentences a reviewer often needs, by the kind of field or by the paper: each says what is wrong, what to do, and how it looks when right. */
export type ReasonPreset = { name: string; says: string; advice: string; example?: string }

const unclearPicture: ReasonPreset = {
  name: '看不清',
  says: '照片模糊或反光，文字看不清楚',
  advice: '放在深色桌面上，关掉闪光灯，四角都拍进来再传一次',
}
const wrongPicture: ReasonPreset = { name: '传错了', says: '上传的不是这一项要的材料', advice: '请按这一项的说明换成对应的材料' }

export const presetsByKind: Readonly<Record<string, readonly ReasonPreset[]>> = {
  'certificate-number': [
    { name: '与照片不一致', says: '号码和证件照片上的不一致', advice: '请对照证件逐位核对后改正' },
    {
      name: '位数不对',
      says: '号码的位数不对',
      advice: '身份证号是 18 位，营业执照是 18 位统一社会信用代码',
      example: '91440300MA5F00000X',
    },
  ],
  phone: [
    { name: '打不通', says: '这个号码一直打不通', advice: '请换成本人正在使用、白天能接听的手机号码' },
    { name: '不是本人', says: '接电话的人说自己不是负责人', advice: '请填负责人本人的手机号码' },
  ],
  email: [{ name: '收不到', says: '邮件发到这个地址被退回', advice: '请换一个能收到邮件的地址', example: 'name@example.com' }],
  address: [
    { name: '不够详细', says: '通信地址没有写到门牌号', advice: '请写到街道、门牌号、楼层和房间', example: '科苑路 8 号 3 栋 501 室' },
    { name: '与证件不一致', says: '地址和证件照片上的不一致', advice: '请照着证件上的地址填写，一个字也不要省' },
  ],
  'long-text': [{ name: '太简单', says: '内容写得太简单，看不出用途', advice: '请用一两句话说明具体做什么、给谁看' }],
  remark: [
    {
      name: '没写清内容',
      says: '备注没有说明网站的主要内容',
      advice: '请写明网站放什么内容',
      example: '网站主要内容为：个人拍摄的风景照片和拍摄心得',
    },
    { name: '缺承诺语', says: '备注里缺少本省要求的承诺语', advice: '请点备注下面的「插入」，把要求的句子补上' },
  ],
  choice: [{ name: '选错了', says: '选的这一项和实际情况不一致', advice: '请按实际情况重新选择' }],
  'multi-choice': [{ name: '选得不全', says: '选的内容和网站实际内容对不上', advice: '请按网站实际内容勾选' }],
  'domain-name': [{ name: '实名不一致', says: '域名的实名认证人和备案主体不是同一个', advice: '请先把域名过户到备案主体名下，再重新提交' }],
  validity: [{ name: '已过期', says: '证件有效期已过或不足', advice: '请换成有效期内的证件，并重新上传照片' }],
  text: [
    { name: '与证件不一致', says: '填写的内容和证件上的不一致', advice: '请照着证件填写' },
    {
      name: '网站名称不合适',
      says: '名称看不出网站内容',
      advice: '请用能说明内容的名称，个人网站不要用公司、行业性的词',
      example: '小溪的风景摄影笔记',
    },
  ],
}

/** By the beginning of a paper's slot; the first that fits. */
const presetsBySlot: readonly (readonly [start: string, presets: readonly ReasonPreset[]])[] = [
  [
    'commitment-letter',
    [
      { name: '没有签名', says: '承诺书没有签名或按手印', advice: '请打印后手写签名、按手印，再拍照上传' },
      { name: '日期太早', says: '签署日期离现在太久', advice: '请重新签一份，日期写当天' },
    ],
  ],
  ['commitment-video', [{ name: '听不清', says: '视频里的承诺没有念完整', advice: '请在安静的地方，照着文字一句一句念完' }]],
  ['backdrop-photo', [{ name: '没有露脸', says: '照片里看不清五官或幕布', advice: '请正对镜头，露出五官和幕布上的字' }]],
]

/** What is offered for a place: papers by their slot, all else by the kind of the field. */
export function presetsFor({ anchor, kind }: { anchor: string; kind: string }): readonly ReasonPreset[] {
  if (!anchor.startsWith('materials.')) return presetsByKind[kind] ?? presetsByKind.text ?? []
  const slot = anchor.slice('materials.'.length)
  const own = presetsBySlot.find(([start]) => slot.startsWith(start))?.[1] ?? []
  return [...own, unclearPicture, wrongPicture]
}
