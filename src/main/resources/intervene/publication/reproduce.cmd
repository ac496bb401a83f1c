@echo off
rem Runs the result again and compares. Options go on to the program: reproduce --sample 20
setlocal
cd /d "%~dp0"
where java >nul 2>nul
if errorlevel 1 (
    echo reproduce: Java is missing. Install version 17 or later. 1>&2
    exit /b 1
)
java -jar intervene.jar reproduce result %*
exit /b %errorlevel%
