"""Learns what tells printed Chinese characters apart from the sheets of draw.mjs and writes domain/recognition/glyphs/glyph-table.ts:
python3 bench/glyphs/han/learn.py DIR. The features are those of domain/recognition/glyphs/glyph-features.ts, to the fourth decimal."""
import base64, json, os, sys
import numpy as np

DIR=sys.argv[1]
DIMENSIONS=32
SHOTS=2
TABLE=os.path.join(os.path.dirname(__file__),'../../../domain/recognition/glyphs/glyph-table.ts')

rng=np.random.default_rng(1)
meta=json.load(open(os.path.join(DIR,'chars.json'))); chars=list(meta['all']); K=meta['known']; N=len(chars)
faces=[np.fromfile(os.path.join(DIR,f'face{f}.raw'),np.uint8).reshape(N,48,48) for f in range(4)]
S=32; G=7; D=8
def resize_rows(img,h,w):
    # area/bilinear resize by matrix multiplication
    def mat(n,m):
        M=np.zeros((m,n),np.float32)
        s=n/m
        for i in range(m):
            a,b=i*s,(i+1)*s
            if s<1:
                c=(i+.5)*s-.5; i0=int(np.floor(c)); f=c-i0
                M[i,min(max(i0,0),n-1)]+=1-f; M[i,min(max(i0+1,0),n-1)]+=f
            else:
                for j in range(int(np.floor(a)),min(n,int(np.ceil(b)))):
                    M[i,j]+=max(0,min(b,j+1)-max(a,j))
                M[i]/=M[i].sum()
        return M
    return mat(img.shape[0],h)@img@mat(img.shape[1],w).T
def gauss(n,s):
    k=np.exp(-.5*((np.arange(n)-(n-1)/2)/s)**2); return k/k.sum()
def blur(img,s):
    if s<=0.05: return img
    r=int(np.ceil(s*2.5)); k=gauss(2*r+1,s)
    p=np.pad(img,r,mode='edge')
    p=np.apply_along_axis(lambda v:np.convolve(v,k,'valid'),0,p)
    return np.apply_along_axis(lambda v:np.convolve(v,k,'valid'),1,p)
# pooling weights
cent=(np.arange(G)+.5)*S/G
PW=np.exp(-.5*((np.arange(S)[None,:]+.5-cent[:,None])/(S/G*0.6))**2).astype(np.float32)
def normal(ink):
    """ink: float, dark=1. crop to bbox, stretch to S x S keeping narrow shapes narrow"""
    on=ink>0.35
    ys=np.flatnonzero(on.any(1)); xs=np.flatnonzero(on.any(0))
    if len(ys)==0: return np.zeros((S,S),np.float32)
    y0,y1,x0,x1=ys[0],ys[-1]+1,xs[0],xs[-1]+1
    c=ink[y0:y1,x0:x1]; h,w=c.shape
    big=max(h,w); r=min(h,w)/big
    small=S*np.sqrt(np.sin(np.pi/2*r))
    hh=S if h==big else max(4,int(round(small))); ww=S if w==big else max(4,int(round(small)))
    out=np.zeros((S,S),np.float32)
    t=resize_rows(c.astype(np.float32),hh,ww)
    oy=(S-hh)//2; ox=(S-ww)//2
    out[oy:oy+hh,ox:ox+ww]=t
    return out
def feats(batch):
    """batch n,S,S -> n, D*G*G"""
    p=np.pad(batch,((0,0),(1,1),(1,1)),mode='edge')
    gx=(p[:,1:-1,2:]-p[:,1:-1,:-2])*2+(p[:,2:,2:]-p[:,2:,:-2])+(p[:,:-2,2:]-p[:,:-2,:-2])
    gy=(p[:,2:,1:-1]-p[:,:-2,1:-1])*2+(p[:,2:,2:]-p[:,:-2,2:])+(p[:,2:,:-2]-p[:,:-2,:-2])
    mag=np.hypot(gx,gy); ang=(np.arctan2(gy,gx)/(2*np.pi)*D)%D
    i0=np.floor(ang).astype(int)%D; f=ang-np.floor(ang)
    out=np.empty((len(batch),D,G,G),np.float32)
    for d in range(D):
        m=np.where(i0==d,mag*(1-f),0)+np.where((i0+1)%D==d,mag*f,0)
        out[:,d]=PW@m@PW.T
    out=out.reshape(len(batch),-1)
    out=np.sqrt(out)
    return out/np.linalg.norm(out,axis=1,keepdims=True).clip(1e-6)
def shot(g):
    """a drawn glyph as a photographed one: smaller, soft, noisy, a little askew, other contrast; returns ink"""
    size=rng.uniform(20,46)
    ink=1-g.astype(np.float32)/255
    ink=blur(ink,rng.uniform(0,0.9)*46/size*0.6)
    # stroke weight
    ink=np.clip(ink*rng.uniform(0.8,1.5),0,1)
    # shear / rotate by shifting rows
    sh=rng.normal(0,0.03)
    rows=np.arange(48); 
    out=np.empty_like(ink)
    for y in rows:
        d=sh*(y-24); i=int(np.floor(d)); f=d-i
        out[y]=(1-f)*np.roll(ink[y],i)+f*np.roll(ink[y],i+1)
    ink=out
    n=int(round(48*size/40)); n2=int(round(n*rng.uniform(0.92,1.08)))
    ink=resize_rows(ink,n,n2)
    if rng.random()<.5: ink=blur(ink,rng.uniform(.3,1.0))
    ink=ink+rng.normal(0,rng.uniform(0,.07),ink.shape)
    m=np.quantile(ink,.985); return ink/max(m,.2)

# every face photographed SHOTS times
X=np.stack([feats(np.stack([normal(shot(faces[f][i])) for i in range(N)])) for f in range(4) for _ in range(SHOTS)])

# directions that tell classes apart: within-class spread made round, then the widest directions of the class means
M=X.mean(0); mu=M.mean(0)
W=(X-M).reshape(-1,X.shape[2]); Sw=W.T@W/len(W); Sw+=np.eye(len(Sw))*np.trace(Sw)/len(Sw)*0.05
L=np.linalg.cholesky(np.linalg.inv(Sw))
P=L@np.linalg.svd((M-mu)@L,full_matrices=False)[2][:DIMENSIONS].T
M=M@P

# left out: rare characters that nearly are an everyday one, unless names hold them
gb=set()
for a in range(0xb0,0xf8):
    for b in range(0xa1,0xff):
        try: gb.add(bytes([a,b]).decode('gb2312'))
        except UnicodeDecodeError: pass
OF_NAMES=set('曈濬璬昪暲溦骃骅晢畇烔湳淟垌睎旴')
A=M[:K]; a2=(A**2).sum(1)
def left_out(i):
    nearest=(a2-2*A@M[i]+(M[i]**2).sum()).min()
    return nearest<40 if chars[i] in gb else nearest<70 and chars[i] not in OF_NAMES
keep=[i for i in range(N) if i<K or not left_out(i)]
M=M[keep]

ps=np.abs(P).max(0)/127; Pq=np.rint(P/ps).astype(np.int8)
c=M.mean(0); ms=np.abs(M-c).max(0)/127; Mq=np.rint((M-c)/ms).astype(np.int8)
b64=lambda a: base64.b64encode(a.tobytes()).decode()
num=lambda a:'['+', '.join(f'{x:.4g}' for x in a)+']'
open(TABLE,'w').write(f"""/** What printed Chinese characters look like, {DIMENSIONS} numbers each: learnt by bench/glyphs/han/learn.py. Not to be edited by hand. */

/** All characters that are told apart; from the {K}th on they are none of PP-OCR's alphabet. */
export const glyphs =
  '{''.join(chars[i] for i in keep)}'
export const knownGlyphs = {K}

/** From the directions of strokes to the numbers that tell characters apart: bytes by row, what a step of each column is worth, its middle. */
export const projection =
  '{b64(Pq)}'
export const projectionSteps = {num(ps)}
export const middles = {num(c)}

/** The numbers of each character, and what a step of each is worth. */
export const means =
  '{b64(Mq)}'
export const meanSteps = {num(ms)}
""")
