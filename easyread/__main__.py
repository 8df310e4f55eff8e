from easyread.cli import main

main()
