export { CONTRACT, type ContractOptions, runContractTests, SAMPLE_REQUEST, type TestFramework } from './contract.js';
