import { inOneLine } from './codes';

/** The field's words that are written in two languages, or in short: each line says the same thing. */
const lines = `
kubernetes k8s 쿠버네티스 쿠베르네티스
javascript js 자바스크립트
typescript ts 타입스크립트
python py 파이썬
java 자바
kotlin 코틀린
golang go 고랭
rust 러스트
react 리액트
vue 뷰
angular 앵귤러
svelte 스벨트
next.js nextjs 넥스트
node.js nodejs 노드
spring 스프링
django 장고
database db 데이터베이스 디비
postgresql postgres 포스트그레스
mysql 마이에스큐엘
redis 레디스
kafka 카프카
docker 도커
container 컨테이너
server 서버
client 클라이언트
cache 캐시
queue 큐
thread 스레드 쓰레드
process 프로세스
memory 메모리
network 네트워크
algorithm 알고리즘
architecture 아키텍처 아키텍쳐
framework 프레임워크
library 라이브러리
component 컴포넌트
frontend 프론트엔드 프런트엔드
backend 백엔드
deploy deployment 배포
refactoring 리팩터링 리팩토링
test testing 테스트
debugging 디버깅
performance 성능
security 보안
authentication auth 인증
authorization 인가
encryption 암호화
monitoring 모니터링
logging 로깅
tracing 트레이싱
microservice microservices msa 마이크로서비스
monolith 모놀리스 모놀리식
transaction 트랜잭션
index 인덱스 색인
query 쿼리
schema 스키마
migration 마이그레이션
replication 복제
sharding 샤딩
partition 파티션
concurrency 동시성
parallel 병렬
async asynchronous 비동기
synchronous 동기
function 함수
class 클래스
object 객체
interface 인터페이스
inheritance 상속
closure 클로저
promise 프로미스
generator 제너레이터
iterator 이터레이터
compiler 컴파일러
interpreter 인터프리터
runtime 런타임
garbage gc 가비지
browser 브라우저
rendering 렌더링
bundler 번들러
webpack 웹팩
git 깃
github 깃허브 깃헙
commit 커밋
branch 브랜치
merge 머지 병합
review 리뷰
pipeline 파이프라인
i18n internationalization 국제화
a11y accessibility 접근성
o11y observability 관측성 옵저버빌리티
l10n localization 현지화
ml machinelearning 머신러닝
ai 인공지능
model 모델
training 학습
embedding 임베딩
token 토큰
transformer 트랜스포머
prompt 프롬프트
agent 에이전트
api 에이피아이
sdk 에스디케이
oop 객체지향
tdd 테스트주도개발
ddd 도메인주도설계
devops 데브옵스
cloud 클라우드
serverless 서버리스
lambda 람다
proxy 프록시
gateway 게이트웨이
loadbalancer 로드밸런서
latency 지연
throughput 처리량
timeout 타임아웃
retry 재시도
deadlock 교착 데드락
mutex 뮤텍스
semaphore 세마포어
socket 소켓
protocol 프로토콜
websocket 웹소켓
regex regexp 정규식 정규표현식
json 제이슨
parser 파서
`;

const fixed = lines
  .trim()
  .split('\n')
  .map((line) => line.split(' '));

/** Other words for the same thing; `own` are lines that the reader added. */
export function otherNames(own: readonly (readonly string[])[]): (word: string) => readonly string[] {
  const names = new Map<string, Set<string>>();
  for (const line of [...fixed, ...own]) {
    const words = line.map((word) => inOneLine(word)).filter(Boolean);
    for (const word of words) {
      const known = names.get(word) ?? new Set();
      for (const other of words) if (other !== word) known.add(other);
      names.set(word, known);
    }
  }
  return (word) => [...(names.get(word) ?? [])];
}
