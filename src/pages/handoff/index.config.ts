export default definePageConfig({ navigationBarTitleText: '换设备继续' })
