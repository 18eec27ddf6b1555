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
  darkmode: true,
  lazyCodeLoading: 'requiredComponents',
})
