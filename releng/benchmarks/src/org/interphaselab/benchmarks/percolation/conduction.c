// Steady conduction on a binary voxel image (axis 0 transport, Dirichlet faces at half-voxel, no-flux sides).
// Solver: CG in double on the active voxels of the full grid, preconditioner = Jacobi (mode 0) or
// structured 2x2x2 piecewise-constant Galerkin multigrid in float, W-cycle, sym. Gauss-Seidel (mode 1, flexible CG).
// cc -O3 -march=native -ffast-math -o conduction conduction.c -lm ; ./conduction raw n reps tol [mode [omega]]
// Prints the median of the processor time in s, and the conductivity.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <math.h>
#include <time.h>
#include <stdint.h>
static double cpu(){struct timespec t;clock_gettime(CLOCK_THREAD_CPUTIME_ID,&t);return t.tv_sec+1e-9*t.tv_nsec;}
static int cmp(const void*a,const void*b){double x=*(double*)a,y=*(double*)b;return x<y?-1:x>y;}
typedef struct{int n0,n1,n2;long N;float*g0,*g1,*g2,*d,*x,*b,*r;}Lv; // g0[i]: i -> i+s0 ; padded by s0 in front/back
static Lv lv[16];static int nl;static double OM=1.8;
static void alloc(Lv*l,int a,int b,int c){l->n0=a;l->n1=b;l->n2=c;l->N=(long)a*b*c;long P=l->N+2L*b*c+2*c+4;float**f[]={&l->g0,&l->g1,&l->g2,&l->d,&l->x,&l->b,&l->r};for(int k=0;k<7;k++){*f[k]=(float*)calloc(P,4)+ (long)b*c+c+1;}}
static void setup(const uint8_t*im,int n){nl=0;Lv*l=&lv[0];alloc(l,n,n,n);long s0=(long)n*n,s1=n;for(int i=0;i<n;i++)for(int j=0;j<n;j++)for(int k=0;k<n;k++){long p=i*s0+j*s1+k;if(!im[p])continue;double d=0;if(i+1<n&&im[p+s0]){l->g0[p]=1;}if(j+1<n&&im[p+s1])l->g1[p]=1;if(k+1<n&&im[p+1])l->g2[p]=1;
  d=(i+1<n?im[p+s0]:2)+(i>0?im[p-s0]:2)+(j+1<n?im[p+s1]:0)+(j>0?im[p-s1]:0)+(k+1<n?im[p+1]:0)+(k>0?im[p-1]:0);l->d[p]=d;}
 nl=1;while(lv[nl-1].n0>3&&nl<16){Lv*f=&lv[nl-1],*c=&lv[nl];int a=(f->n0+1)/2,b=(f->n1+1)/2,e=(f->n2+1)/2;alloc(c,a,b,e);long t0=(long)b*e,t1=e,u0=(long)f->n1*f->n2,u1=f->n2;
  for(int i=0;i<f->n0;i++)for(int j=0;j<f->n1;j++)for(int k=0;k<f->n2;k++){long p=i*u0+j*u1+k,q=(i/2)*t0+(j/2)*t1+k/2;c->d[q]+=f->d[p];if(f->g0[p]!=0){if(i&1)c->g0[q]+=f->g0[p];else c->d[q]-=2*f->g0[p];}if(f->g1[p]!=0){if(j&1)c->g1[q]+=f->g1[p];else c->d[q]-=2*f->g1[p];}if(f->g2[p]!=0){if(k&1)c->g2[q]+=f->g2[p];else c->d[q]-=2*f->g2[p];}}
  for(long p=0;p<c->N;p++){if(c->d[p]<1e-12f)c->d[p]=0;} nl++;}
 // store inverse diagonals in r? keep d; scale coarse operators by 1/OM (over-correction)
 for(int k=1;k<nl;k++){float s=pow(1/OM,k);Lv*c=&lv[k];for(long p=0;p<c->N;p++){c->d[p]*=s;c->g0[p]*=s;c->g1[p]*=s;c->g2[p]*=s;}}}
static void gs(Lv*l,int dir){long s0=(long)l->n1*l->n2,s1=l->n2;float*x=l->x,*g0=l->g0,*g1=l->g1,*g2=l->g2,*d=l->d,*b=l->b;
 if(dir>0)for(long p=0;p<l->N;p++){if(d[p]>0)x[p]=(b[p]+g0[p]*x[p+s0]+g0[p-s0]*x[p-s0]+g1[p]*x[p+s1]+g1[p-s1]*x[p-s1]+g2[p]*x[p+1]+g2[p-1]*x[p-1])/d[p];}
 else for(long p=l->N-1;p>=0;p--){if(d[p]>0)x[p]=(b[p]+g0[p]*x[p+s0]+g0[p-s0]*x[p-s0]+g1[p]*x[p+s1]+g1[p-s1]*x[p-s1]+g2[p]*x[p+1]+g2[p-1]*x[p-1])/d[p];}}
static void cyc(int k,int zero){Lv*l=&lv[k];if(zero)memset(l->x,0,4*l->N);if(k==nl-1){for(int i=0;i<8;i++){gs(l,1);gs(l,-1);}return;}
 gs(l,1);long s0=(long)l->n1*l->n2,s1=l->n2;Lv*c=&lv[k+1];float*x=l->x;long t0=(long)c->n1*c->n2,t1=c->n2;
 memset(c->b,0,4*c->N);for(int i=0;i<l->n0;i++)for(int j=0;j<l->n1;j++){long p=i*s0+j*s1;float*cb=c->b+(i/2)*t0+(j/2)*t1;for(int m=0;m<l->n2;m++,p++){float r=l->b[p]-l->d[p]*x[p]+l->g0[p]*x[p+s0]+l->g0[p-s0]*x[p-s0]+l->g1[p]*x[p+s1]+l->g1[p-s1]*x[p-s1]+l->g2[p]*x[p+1]+l->g2[p-1]*x[p-1];cb[m>>1]+=r;}}
 cyc(k+1,1);if(k+1<nl-1)cyc(k+1,0);
 for(int i=0;i<l->n0;i++)for(int j=0;j<l->n1;j++){long p=i*s0+j*s1;float*cx=c->x+(i/2)*t0+(j/2)*t1;for(int m=0;m<l->n2;m++,p++)if(l->d[p]>0)x[p]+=cx[m>>1];}
 gs(l,-1);}
int main(int ac,char**v){int n=atoi(v[2]),R=atoi(v[3]),mode=ac>5?atoi(v[5]):1;double tol=atof(v[4]);if(ac>6)OM=atof(v[6]);long N=(long)n*n*n;uint8_t*im=malloc(N);FILE*f=fopen(v[1],"rb");if(!f||fread(im,1,N,f)!=N)return 1;double*T=malloc(8*R);
 long s0=(long)n*n,s1=n,pad=s0+n+1;double*x=(double*)calloc(N+2*pad,8)+pad,*p=(double*)calloc(N+2*pad,8)+pad,*r=malloc(8*N),*q=malloc(8*N),*z=malloc(8*N),*ro=malloc(8*N);int it=0;double Deff=0;
 for(int rep=0;rep<R;rep++){double t0=cpu();setup(im,n);Lv*l=&lv[0];memset(x,0,8*N);double bn=0;for(long i=0;i<N;i++){r[i]=0;}for(long i=0;i<s0;i++)if(im[i])r[i]=2;for(long i=0;i<N;i++)bn+=r[i]*r[i];bn=sqrt(bn);double rz=0;memset(p,0,8*N);
  for(it=0;it<20000;){ // precondition
   if(mode==0){for(long i=0;i<N;i++)z[i]=l->d[i]>0?r[i]/l->d[i]:0;}else{for(long i=0;i<N;i++)l->b[i]=r[i];cyc(0,1);for(long i=0;i<N;i++)z[i]=l->x[i];}
   double nz=0,nzo=0;for(long i=0;i<N;i++)nz+=r[i]*z[i];if(it&&mode){for(long i=0;i<N;i++)nzo+=ro[i]*z[i];}double be=it?(nz-nzo)/rz:0;rz=nz;for(long i=0;i<N;i++)p[i]=z[i]+be*p[i];
   double pq=0;for(long i=0;i<N;i++){double y=l->d[i]*p[i]-(l->g0[i]*p[i+s0]+l->g0[i-s0]*p[i-s0]+l->g1[i]*p[i+s1]+l->g1[i-s1]*p[i-s1]+l->g2[i]*p[i+1]+l->g2[i-1]*p[i-1]);q[i]=y;pq+=y*p[i];}
   double al=rz/pq,rr=0;if(mode)memcpy(ro,r,8*N);for(long i=0;i<N;i++){x[i]+=al*p[i];r[i]-=al*q[i];rr+=r[i]*r[i];}it++;if(sqrt(rr)<tol*bn)break;}
  T[rep]=cpu()-t0;double a=0,b=0;for(long i=0;i<s0;i++){if(im[i])a+=2*(1-x[i]);if(im[N-s0+i])b+=2*x[N-s0+i];}Deff=(a+b)/2*n/(double)s0;for(int k=0;k<nl;k++){Lv*c=&lv[k];long off=(long)c->n1*c->n2+c->n2+1;free(c->g0-off);free(c->g1-off);free(c->g2-off);free(c->d-off);free(c->x-off);free(c->b-off);free(c->r-off);}}
 qsort(T,R,8,cmp);printf("%.4f %.10f\n",T[R/2],Deff);}
