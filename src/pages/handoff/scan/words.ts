/** What 扫一扫 says. */
import type { CameraTrouble } from '@/platform/media-types'

export const words = {
  title: '扫一扫',
  lead: '扫电脑上的二维码',
  says: '在电脑上打开备案，点「用手机继续」，屏幕上就会出现二维码。',
  aim: '把二维码放进框里，会自动识别',
  view: '正在找二维码的相机画面',
  open: '打开扫一扫',
  opening: '正在打开…',
  failed: '扫一扫没有打开',
  failedSays: '请在微信的设置里允许使用相机，或者再点一次。',
  picture: '从相册选一张图',
  reading: '正在识别…',
  noCode: '这张图上没有找到二维码',
  noCodeSays: '请拍清楚一些，让二维码完整、不反光，再选一次。',
  notRead: '没有识别成功',
  notReadSays: '请检查网络后再试，或者粘贴链接。',
  foreign: '这不是随手备案的二维码',
  foreignSays: '随手备案只认自己的二维码：电脑上点「用手机继续」显示的，或者请人核验的。别的二维码请不要在这里扫。',
  again: '再扫一次',
  link: '或者粘贴链接',
  linkHint: '电脑上点「复制链接」，发到手机，粘贴到这里',
  linkWrong: '这不是随手备案的链接',
  openLink: '打开链接',
  troubles: {
    denied: ['没有允许使用相机', '请在浏览器的网站设置里允许相机，再回来重试；也可以从相册选图，或者粘贴链接。'],
    missing: ['这台设备没有相机', '可以从相册选一张二维码的图，或者粘贴链接。'],
    busy: ['相机打不开', '可能被别的应用占用。关掉别的应用后重试；也可以从相册选图，或者粘贴链接。'],
    insecure: ['这个网页不能使用相机', '浏览器只在 https 的网页里开放相机。可以从相册选图，或者粘贴链接。'],
  } satisfies Record<CameraTrouble, readonly [string, string]>,
  retry: '重试',
} as const
