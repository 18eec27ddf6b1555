/** What the check asks and why it said no, in words to the person. */
import type { IdentityAction, IdentityReason } from '../gateways/identity-verifier'

export const actionWords: Record<IdentityAction, string> = {
  'turn-left': '请慢慢向左转头，再转回来',
  'turn-right': '请慢慢向右转头，再转回来',
  nod: '请点一下头',
  'open-mouth': '请张一下嘴，再合上',
}

export const reasonWords: Record<IdentityReason, string> = {
  'face-mismatch': '视频里的人和证件照片不像同一个人，请由负责人本人录制，摘下帽子、口罩和反光的眼镜',
  'no-face': '视频里没有看清人脸，请让脸在画面中间，光线亮一些',
  'action-missed': '有动作没有做到，请跟着提示慢慢做，不用着急',
  'location-elsewhere': '定位不在备案的省份。请回到备案省份录制，或使用下面的另一种办法',
  'no-answer': '核身服务暂时没有回应，这次不算次数，请过几分钟再试',
  unreadable: '视频文件打不开，请重新录制',
  'too-short': '视频太短，请录够 2 秒以上并做完提示的动作',
  'too-long': '视频太长，请控制在 60 秒以内',
  'no-picture': '视频里没有画面，只有声音，请检查摄像头权限后重新录制',
  black: '视频画面是黑的，请移开遮挡、换到亮处重新录制',
}

export const otherWay = {
  says: '可以改用人工核验：拨打备案服务电话预约，在工作日 9:00–18:00 由工作人员视频通话核对证件；您填的内容都会保留。',
}
