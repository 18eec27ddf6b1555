import { mainPages, subpackages } from './routes'

export default defineAppConfig({
  pages: [...mainPages],
  subPackages: subpackages.map(({ root, pages }) => ({ root, pages: [...pages] })),
  window: {
    navigationStyle: 'custom',
    navigationBarTitleText: '随手备案',
    navigationBarTextStyle: 'black',
    navigationBarBackgroundColor: '#ffffff',
    backgroundTextStyle: 'dark',
    backgroundColor: '#f4f6f9',
  },
  // Only where the person ticks it at 视频核身.
  requiredPrivateInfos: ['getLocation'],
  permission: { 'scope.userLocation': { desc: '核对您是否在备案的省份，不保存具体地址' } },
  darkmode: true,
  lazyCodeLoading: 'requiredComponents',
})
